// Loaded into a measured process: at its end, writes its processor time and peak memory.
import {writeFileSync} from 'node:fs'

const started = performance.now()
process.on('exit', () => {
  const {userCPUTime, systemCPUTime, maxRSS} = process.resourceUsage()
  writeFileSync(
    process.env.BENCH_FIGURES,
    JSON.stringify({
      cpu: (userCPUTime + systemCPUTime) / 1000,
      memory: maxRSS / 1024,
      inside: performance.now() - started,
    }),
  )
})
