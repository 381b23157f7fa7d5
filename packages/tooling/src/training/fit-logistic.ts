/** One example: the numbers of its features, their values, and log odds that are given. */
export interface Row {
  readonly columns: Int32Array
  readonly values: Float64Array
  readonly offset: number
}

/**
 * Fits a logistic regression with a penalty on squared weights, one strength a feature, by limited-memory BFGS. The last
 * element of the answer is the bias, which bears no penalty.
 */
export function fitLogistic(rows: readonly Row[], truth: readonly boolean[], strengths: Float64Array): Float64Array {
  const features = strengths.length
  const n = features + 1
  let weights: Float64Array = new Float64Array(n)
  let {loss, gradient} = lossOf(rows, truth, strengths, weights)
  const memory: {s: Float64Array; y: Float64Array; rho: number}[] = []
  for (let round = 0; round < 300; round++) {
    const direction = towards(gradient, memory)
    let slope = dot(direction, gradient)
    if (slope >= 0) {
      memory.length = 0
      direction.set(gradient.map(g => -g))
      slope = dot(direction, gradient)
    }
    let step = memory.length === 0 ? Math.min(1, 1 / Math.sqrt(dot(gradient, gradient))) : 1
    let next = weights
    let found = {loss, gradient}
    for (let halving = 0; halving < 30; halving++) {
      next = weights.map((w, i) => w + step * direction[i]!)
      found = lossOf(rows, truth, strengths, next)
      if (found.loss <= loss + 1e-4 * step * slope) break
      step /= 2
    }
    const s = next.map((w, i) => w - weights[i]!)
    const y = found.gradient.map((g, i) => g - gradient[i]!)
    const sy = dot(s, y)
    if (sy > 1e-12) memory.push({s, y, rho: 1 / sy})
    if (memory.length > 12) memory.shift()
    const gain = loss - found.loss
    weights = next
    loss = found.loss
    gradient = found.gradient
    if (gain < 1e-7 * Math.max(1, loss)) break
  }
  return weights
}

function lossOf(
  rows: readonly Row[],
  truth: readonly boolean[],
  strengths: Float64Array,
  weights: Float64Array,
): {loss: number; gradient: Float64Array} {
  const features = strengths.length
  const gradient = new Float64Array(features + 1)
  let loss = 0
  for (let i = 0; i < features; i++) {
    loss += 0.5 * strengths[i]! * weights[i]! * weights[i]!
    gradient[i] = strengths[i]! * weights[i]!
  }
  for (let row = 0; row < rows.length; row++) {
    const {columns, values, offset} = rows[row]!
    let odds = offset + weights[features]!
    for (let k = 0; k < columns.length; k++) odds += weights[columns[k]!]! * values[k]!
    const signed = truth[row] ? odds : -odds
    loss += signed > 0 ? Math.log1p(Math.exp(-signed)) : -signed + Math.log1p(Math.exp(signed))
    const error = 1 / (1 + Math.exp(-odds)) - (truth[row] ? 1 : 0)
    gradient[features]! += error
    for (let k = 0; k < columns.length; k++) gradient[columns[k]!]! += error * values[k]!
  }
  return {loss, gradient}
}

/** The two-loop recursion: the gradient turned by what the last steps told of the curvature. */
function towards(
  gradient: Float64Array,
  memory: readonly {s: Float64Array; y: Float64Array; rho: number}[],
): Float64Array {
  const q = gradient.slice()
  const alphas: number[] = []
  for (let i = memory.length - 1; i >= 0; i--) {
    const {s, y, rho} = memory[i]!
    const alpha = rho * dot(s, q)
    alphas[i] = alpha
    for (let k = 0; k < q.length; k++) q[k]! -= alpha * y[k]!
  }
  const last = memory.at(-1)
  if (last) {
    const scale = dot(last.s, last.y) / dot(last.y, last.y)
    for (let k = 0; k < q.length; k++) q[k]! *= scale
  }
  for (let i = 0; i < memory.length; i++) {
    const {s, y, rho} = memory[i]!
    const beta = rho * dot(y, q)
    for (let k = 0; k < q.length; k++) q[k]! += (alphas[i]! - beta) * s[k]!
  }
  return q.map(value => -value)
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!
  return sum
}
