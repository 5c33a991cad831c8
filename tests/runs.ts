/** How often a property is tried, or of how many things: `npm run quick` tries a fifth of it. */
export const runs = (whole: number): number => (process.env.PARLEY_TESTS === 'quick' ? Math.ceil(whole / 5) : whole)
