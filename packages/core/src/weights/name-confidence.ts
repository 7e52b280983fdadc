/** Written by `npm run fit` from EWT and WikiGold. Not to be edited. See `names/confidence.ts`. */
export const NAME_CONFIDENCE = { base: -0.49, claim: 0.54, again: 0.23 };
