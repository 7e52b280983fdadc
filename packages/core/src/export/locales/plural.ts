/**
 * Chooses among the forms of a counted noun by the rules of a language; `other` where it has no form of its own for a number.
 * `#` in the form is the number, written as the language writes it.
 */
export function plurals(locale: string): (count: number, forms: PluralForms) => string {
  let rules: Intl.PluralRules | undefined;
  let numbers: Intl.NumberFormat | undefined;
  return (count, forms) => {
    rules ??= new Intl.PluralRules(locale);
    numbers ??= new Intl.NumberFormat(locale);
    return (forms[rules.select(count)] ?? forms.other).replace('#', numbers.format(count));
  };
}

export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };
