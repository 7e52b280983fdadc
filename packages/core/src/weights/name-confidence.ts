/** Written by `npm run fit` from EWT and WikiGold. Not to be edited. See `names/confidence.ts`. */
export const NAME_CONFIDENCE = { base: -0.56, claim: 0.56, again: 0.17 };
