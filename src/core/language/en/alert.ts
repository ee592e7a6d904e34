/** Sentences of alerts: toasts, the Alerts sheet, the mail digest, checks. */
export const alertEn = {
  foreignSheet: (at: { readonly sheet: string }): string =>
    `This file has a sheet named "${at.sheet}" that Lodestar did not make, and Lodestar needs one of that name. Rename yours, then try again.`,
} as const;
