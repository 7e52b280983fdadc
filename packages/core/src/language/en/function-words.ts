/** Words of grammar and adverbs that open sentences: never names, whatever their capital. In lower case. Written by hand. */
export const FUNCTION_WORDS: string =
  'a an the this that these those some any no every each all both half either neither another other such many much more most few fewer several ' +
  'i you he she it we they me him her us them my your his its our their mine yours hers ours theirs myself himself herself itself themselves ' +
  'who whom whose which what when where why how whoever whatever whichever whether if unless until while whilst although though because since ' +
  'as so than then thus hence therefore however moreover furthermore meanwhile nevertheless nonetheless otherwise instead besides also too ' +
  'and or but nor yet for of in on at by to from with without within into onto upon over under above below between among amid across through ' +
  'during before after against about around behind beside beyond despite except inside outside near off out up down per via versus vs like unlike ' +
  'toward towards along throughout following according including regarding concerning given due not never ever just only even still already ' +
  'again once twice always often sometimes usually perhaps maybe indeed recently currently previously earlier later soon now today tomorrow ' +
  'yesterday tonight here there elsewhere everywhere nowhere is are was were be been being am do does did done have has had having will would ' +
  "shall should can could may might must ought let let's yes no ok okay oh please thanks thank well first second third last next finally " +
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion dozens hundreds thousands millions anyone everyone someone nobody everybody ' +
  'somebody nothing everything something anything none certainly clearly obviously unfortunately fortunately sadly apparently reportedly ' +
  'allegedly additionally similarly likewise consequently subsequently eventually initially originally overall especially particularly ' +
  'specifically generally typically normally simply really actually basically essentially altogether almost nearly roughly approximately ' +
  "that's it's he's she's there's here's what's who's i'm i've i'll we're we've they're they've you're don't doesn't didn't isn't aren't wasn't " +
  "weren't can't couldn't won't wouldn't shouldn't haven't hasn't hadn't ain't cannot rather quite why re cc ps eds ed note update updated " +
  "breaking exclusive watch read see click related photo image video file source sources via advertisement editor's";
