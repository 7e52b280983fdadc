/**
 * Properties that only the parser's own code reads, the ones it reads most: in the one file they have names of a letter or two. None is a
 * property of the model, of a digest, of the element or of a browser's objects; a test asks the model and the digests.
 */
export const INNER_NAMES: readonly string[] = [
  'adjectives', 'capped', 'candidate', 'choices', 'classes', 'clause', 'complement', 'draft', 'drafts', 'evidence', 'extent', 'firstQuotation', 'frame',
  'groupAt', 'holdsPlace', 'inAdjunct', 'inQuotation', 'lastIntroduced', 'lastSpoken', 'lemma', 'lexicon', 'lower', 'mostlyCapitals',
  'mostWords', 'nameBits', 'naming', 'namings', 'numeral', 'outerOf', 'particle', 'partsOfNames', 'passage', 'phraseAt',
  'recent', 'referring', 'roleStarts', 'ruled', 'shape', 'shortOf', 'slight', 'spaced', 'surnames', 'tense', 'titleCase', 'weak', 'weekday', 'word',
]; // prettier-ignore
