// What each part of `npm start` came to, for someone who sees it for the first time.

const FAULT = 'the tool or its configuration is at fault, or nothing was read; the message above says what'

/**
 * @param {1 | 2 | 3} part
 * @param {number} code the exit code of the command that the part ran
 */
export function tellPart(part, code) {
  const ended = `Part ${part} ended with exit code ${code}`
  if (code > 1) return `${ended}: ${FAULT}.`
  if (part === 1)
    return code === 1
      ? `${ended}, as it should: errors stand in this draft, so a gate stops it. That is what the linter is for.`
      : `${ended}, and it should have ended with 1: this draft is full of faults, and none of them failed it.`
  if (part === 2)
    return code === 0
      ? `${ended}: the real pages pass the gate. Warnings and notes above are for their writers; only what fails at the page’s status (errors, unless the config asks for more) would stop it.`
      : `${ended}: the real pages do not pass the gate. What stands as an error above has to be mended first.`
  return code === 0
    ? `${ended}: the report is written, and nothing in it blocks. Open claimlint-report/index.html in a browser.`
    : `${ended}: the report is written, and it says what blocks. Open claimlint-report/index.html in a browser.`
}

/**
 * The last lines, and the exit code of the whole: the gate's own, else the report's.
 *
 * @param {readonly [faulty: number, gate: number, report: number]} codes
 */
export function tellEnd([faulty, gate, report]) {
  const code = faulty === 1 ? gate || report : 2
  const parts = [
    `1. faulty draft   exit ${faulty}  ${faulty === 1 ? 'stopped, as it should be' : 'not stopped as it should be'}`,
    `2. real pages     exit ${gate}  ${gate === 0 ? 'pass the gate' : gate === 1 ? 'stopped by the gate' : 'not judged'}`,
    `3. report         exit ${report}  ${report > 1 ? 'not written' : 'claimlint-report/index.html'}`,
  ]
  const whole =
    code === 0
      ? 'All is as it should be: `npm start` ends with 0.'
      : `Something is not as it should be: \`npm start\` ends with ${code}.`
  return {
    code,
    text: `In short:\n  ${parts.join('\n  ')}\n${whole} \`npx claimlint check your-draft.md\` lints a draft of your own.`,
  }
}
