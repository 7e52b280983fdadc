/**
 * Properties that only the parser's own code reads, the ones it reads most: in the one file they have names of a letter or two. None is a
 * property of the model, of a digest, of the element or of a browser's objects; a test asks the model and the digests.
 */
export const INNER_NAMES: readonly string[] = [
  'accented', 'adjectives', 'beforeTitle', 'bias', 'bridged', 'byNoun', 'candidate', 'capped', 'carried', 'choices', 'classes', 'clause',
  'complement', 'crowdedWords', 'cueWord', 'dayFirst', 'definite', 'distance', 'doubled', 'draft', 'drafts', 'endQuotation', 'entryOf',
  'evidence', 'extent', 'feast', 'finite', 'firstQuotation', 'frame', 'functionWords', 'gaps', 'genderOf', 'glued', 'groupAt', 'hashes',
  'holdsNoneOf', 'holdsPlace', 'inAdjunct', 'initial', 'inQuotation', 'introduced', 'isKin', 'lastCalled', 'lastDay', 'lastIntroduced',
  'lastSpoken', 'lemma', 'lexicon', 'lineBreaks', 'listed', 'loose', 'lower', 'main', 'memberOf', 'mended', 'mostlyCapitals', 'mostWords',
  'nameBits', 'naming', 'namings', 'nowadays', 'numeral', 'odds', 'openedCased', 'opening', 'outerOf', 'packed', 'particle',
  'partsOfNames', 'passage', 'perfect', 'phraseAt', 'phraseEnding', 'place', 'proposal', 'reached', 'recent', 'referring', 'repeats', 'roleStarts',
  'ruled', 'sameYear', 'shape', 'shortOf', 'slight', 'spaced', 'standing', 'stopless', 'storyFirst', 'strength', 'surnames', 'tense',
  'titleCase', 'titled', 'today', 'tokenOfMention', 'weak', 'weekday', 'word',
]; // prettier-ignore
