/** Statuses of what has not happened, or is no more to happen. */
export const UNFULFILLED: readonly string[] = ['proposed', 'planned', 'cancelled']
