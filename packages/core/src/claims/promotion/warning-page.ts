import type {Section} from '../../draft/draft.ts'
import {Notes} from '../../text/notes.ts'
import {maskOf} from './cue-list.ts'
import type {Scene} from './scene.ts'

const WARNING = maskOf(['warning', 'reporting'])
const WARNING_TITLE = /\b(?:frauds?|scams?|quackery|hoax|myths?|too good to be true|false claims|misleading)\b/i

const warningSections = new Notes<Section, boolean>()

/** A part of a page that puts myths right, whatever the rest of the page does. */
export function isUnderWarning({reading}: Scene): boolean {
  const {section} = reading.unit.block
  let warns = warningSections.get(section)
  if (warns === undefined) {
    warns = WARNING_TITLE.test(section.title)
    warningSections.set(section, warns)
  }
  return warns
}

/** A page about frauds and myths quotes what it warns of. */
export function isWarning(scenes: readonly (Scene | undefined)[]): boolean {
  let units = 0
  let warning = 0
  for (const scene of scenes) {
    if (!scene) continue
    units++
    if (scene.reading.unit.block.section.depth <= 1 && isUnderWarning(scene)) return true
    if (scene.list.hasAny(WARNING)) warning++
  }
  return warning >= 3 && warning / units >= 0.12
}
