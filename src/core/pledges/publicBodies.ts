/** Who may be “to give”, unlike an aim or a plan. */
export const PUBLIC_HEAD =
  /^(?:government|ministry|council|bank|fund|commission|union|states?|agency|minister|president|bloc|foundation|company|countries|donors)$/;
