/** Loads what reviewing needs: a bundle of its own, for nothing of it is needed before the first article. */
export type LoadReview = () => Promise<typeof import('../../reviewing')>;
