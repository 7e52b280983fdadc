import { wordSet } from './packed-lists.ts';

/**
 * Words that, with a capital, open a sentence far more often than they carry on a name.
 * Closed classes of English, and the connectives of news prose.
 */
export const SENTENCE_STARTERS: ReadonlySet<string> =
  wordSet(`a an the this that these those it its he his she her they their them we our us i my you your who what when where why how which
  there here in on at by for from with without after before since during under over about as if although though while because until
  unless despite but and or nor so yet however meanwhile moreover also then now still even only just once both some any many most
  all each every no not never one two three several few another other such according to asked earlier later last next today
  yesterday tomorrow tonight is are was were do does did has have had can could will would should may might let thus hence instead
  otherwise perhaps maybe indeed among between through across within against around`);

/** Cues that follow a quotation ended by "?" or "!" in the same sentence ("“Why?” Mara Ilves asked."). */
export const CLOSING_CUES: ReadonlySet<string> =
  wordSet(`said says asked asks told adds added replied wrote writes exclaimed shouted yelled cried screamed whispered snapped
  laughed joked tweeted wondered
  demanded insisted warned explained continued answered responded argued quipped declared called recalled`);
