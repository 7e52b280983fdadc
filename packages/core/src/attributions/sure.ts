/**
 * The confidence from which on a finding is shown without a remark. Confidences are measured shares (docs/QUALITY.md), so
 * what lies below is wrong more often than right.
 */
export const SURE = 0.5;
