import type {ClaimKind} from '../claim.ts'
import type {Reading} from '../reading.ts'
import type {UnitCase} from './feature-sink.ts'
import {promotionCase} from './promotion-features.ts'
import {riskCase} from './risk-features.ts'

export {Reading} from '../reading.ts'
export {FEATURE_GROUPS, type FeatureGroup, type FeatureSink, type UnitCase} from './feature-sink.ts'
export {LinearModel, type ModelData} from './linear-model.ts'
export {describeNeighbours, NEIGHBOURS, type NeighbourWeights, weighNeighbours} from './neighbourhood.ts'

/** The kinds of claim that a model judges beside the grammar. */
export type LearnedKind = Extract<ClaimKind, 'risk' | 'promotional'>

/** A unit of a page as it is put before the model of a kind; nothing where the grammar has settled it. */
export const unitCase = (kind: LearnedKind, readings: readonly Reading[], index: number): UnitCase | undefined =>
  kind === 'risk' ? riskCase({readings, index}) : promotionCase(readings, index)
