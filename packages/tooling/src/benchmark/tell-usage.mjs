// Loaded into a measured server: when asked over its channel, tells its processor time, and its memory after a clean-up.
process.on('message', ({clean}) => {
  const {user, system} = process.cpuUsage()
  if (clean) globalThis.gc()
  const {heapUsed, external, rss} = process.memoryUsage()
  process.send({cpu: (user + system) / 1000, heap: (heapUsed + external) / 2 ** 20, rss: rss / 2 ** 20})
})
// The channel alone keeps no server alive.
process.channel?.unref()
