import type {Draft, Range} from '@claimlint/core'

/** Where a finding about a whole page stands: its first heading, else its title or first words. */
export function pageHead({blocks, source}: Draft): Range {
  const head = blocks.find(({kind}) => kind === 'heading') ?? blocks.find(({kind}) => kind === 'title') ?? blocks[0]
  return head?.range ?? {start: source.bom, end: source.bom}
}
