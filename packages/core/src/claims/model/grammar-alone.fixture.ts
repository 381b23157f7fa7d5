import {LinearModel} from './linear-model.ts'

/** A model that says nothing, for tests of the grammar by itself: they hold whatever is trained. */
export const GRAMMAR_ALONE = new LinearModel({bias: 0, strong: 0.9, weights: {}})
