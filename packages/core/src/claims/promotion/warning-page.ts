import {maskOf} from './cue-list.ts'
import type {Scene} from './scene.ts'

const WARNING = maskOf(['warning', 'reporting'])
const WARNING_TITLE = /\b(?:frauds?|scams?|quackery|hoax|myths?|too good to be true|false claims|misleading)\b/i

/** A page about frauds and myths quotes what it warns of. */
export function isWarning(scenes: readonly (Scene | undefined)[]): boolean {
  let units = 0
  let warning = 0
  for (const scene of scenes) {
    if (!scene) continue
    units++
    if (WARNING_TITLE.test(scene.reading.unit.block.section.title)) return true
    if (scene.list.hasAny(WARNING)) warning++
  }
  return warning >= 3 && warning / units >= 0.12
}
