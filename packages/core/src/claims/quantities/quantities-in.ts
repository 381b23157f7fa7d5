import type {Unit} from '../../draft/draft.ts'
import {builtInLexicon} from '../built-in-lexicon.ts'
import type {Quantity} from '../quantity.ts'
import {Reading} from '../reading.ts'
import {findQuantities} from './find-quantities.ts'

/** The values that a unit states, whether or not they make a claim; spans are offsets into `unit.text`. */
export const quantitiesIn = (unit: Unit): Quantity[] => findQuantities(new Reading(unit, builtInLexicon()))
