/** What a list of sources counts, in its order. */
export const CITATION_COUNTS = ['figures', 'targets', 'tasks', 'others', 'all'] as const
