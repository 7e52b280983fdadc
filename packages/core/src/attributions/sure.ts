/**
 * The confidence from which on a finding is shown without a remark. Confidences are measured shares (docs/QUALITY.md), so
 * what lies below is wrong more often than right.
 */
export const SURE = 0.5;

/** True of what no rule found: there the models claim what they keep. */
export function isModelsOwn({ rule }: { rule: string }): boolean {
  return rule.startsWith('fitted');
}
