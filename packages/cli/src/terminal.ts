/** What the terminal can show, told from the environment once. */
export interface Terminal {
  readonly colour: boolean
  readonly width: number
  /** A person watches: progress may be drawn on standard error. */
  readonly watched: boolean
}

/** Honours NO_COLOR, FORCE_COLOR, TERM=dumb and COLUMNS. */
export function readTerminal(env: NodeJS.ProcessEnv, stdout: NodeJS.WriteStream, stderr: NodeJS.WriteStream): Terminal {
  const forced = env['FORCE_COLOR'] !== undefined && env['FORCE_COLOR'] !== '0' && env['FORCE_COLOR'] !== 'false'
  const barred = (env['NO_COLOR'] !== undefined && env['NO_COLOR'] !== '') || env['TERM'] === 'dumb'
  const columns = Number(env['COLUMNS'])
  return {
    colour: !barred && (forced || stdout.isTTY === true),
    width: Math.max(40, Number.isInteger(columns) && columns > 0 ? columns : (stdout.columns ?? 80)),
    watched: stderr.isTTY === true && env['CI'] === undefined && env['TERM'] !== 'dumb',
  }
}
