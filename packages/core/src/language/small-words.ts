/**
 * Small words of English that an English text cannot do without and others hardly have: closed classes and the verbs that
 * news is told with. By hand.
 */
export const ENGLISH_WORDS = `the and a an of in i my am to that is was for with are were this these those which from have has had been not it its
as at but by they he she his her him their them who whom will would could should may might must can cannot said says say after before
about into over under than then when where while because out up down off all there here we our us you your what how why new more most
some any many much other first last one two three if or so on be being do does did only also just now against between through during
until since 's 't 're 've 'll 'd 'm`;

/**
 * Small words of other languages, by their tag. Some are shared, as languages are; what counts is which of them a text has most of.
 * By hand, from what grammars list as articles, prepositions, pronouns and auxiliaries.
 */
export const OTHER_WORDS: Readonly<Record<string, string>> = {
  af: `die en het nie van is dit sy vir om te wat sal was hy na`,
  az: `və bir bu üçün ilə da də ki olan amma çox`,
  ca: `el la els les de del i que és un una per amb va no però`,
  cs: `a v je se na že s z do o ve by za pro ale podle která`,
  cy: `y yr yn a i o ar am ei mae oedd wedi gan bydd nid`,
  da: `og i at det er en til på for af de som ikke har et efter ud nu siger meget sagde blev`,
  de: `der die das und in den von zu mit sich für ist war im am nicht ein eine es wie aus`,
  es: `de la que el en y a los se del las un por con no una su es`,
  et: `ja on ei et see oli ka kui mis ta oma ning aga selle`,
  eu: `eta da ez du bat dira izan dute zen zuen baina ere`,
  fi: `ja on ei että se oli hän mutta ovat myös kun ole joka`,
  fr: `de la le et les des en un une du est que dans qui pour par au il pas plus`,
  ga: `an na agus a ar i is do le go bhí sé ní níl`,
  gl: `de a o e que do da en os as un unha non por na`,
  ha: `da a na ya ta ne ba an in don sun za ji`,
  hr: `u i je na se da su za od s a o koji što će nije prema`,
  hu: `a az és hogy nem is egy van volt meg ez csak`,
  id: `yang dan di itu dengan untuk tidak ini pada akan karena bisa kata`,
  ms: `yang dan di itu dengan untuk tidak ini pada akan kerana boleh kata`,
  it: `di e il la che in un a per è del una non con si le i da`,
  lt: `ir į kad su iš yra buvo tai už jis ne kaip bet`,
  lv: `un ir ar no ka uz par kas bet tas nav to`,
  nb: `og i at det er en til på for av de som ikke har et etter ut nå sier mye sa ble`,
  nl: `de het een en van in is dat op te zijn met voor niet aan er hij`,
  pl: `w i z na się nie do że to o jest jak po za od`,
  pt: `de a o que e do da em um para com não uma os no por mais ao`,
  ro: `de și în a la cu pe că nu care din un este să mai va`,
  sk: `a v je sa na že s z do o vo by za pre ale podľa ktorá`,
  sl: `in je v na se da za so ki pa bi ni iz bo`,
  so: `oo iyo ka in ku ah waa ay la uu ayaa ayuu`,
  sq: `e të në i për me nga një dhe që do nuk`,
  sv: `och i att det är en på som för av den till inte har ett`,
  sw: `na ya wa kwa ni katika la za kuwa cha huyo lakini`,
  tl: `ang ng sa na mga ay ni at ito para hindi`,
  tr: `ve bir bu da de için ile olarak çok ama olan ne`,
  vi: `và của là có không các trong được một cho đã vì`,
  be: `і ў у не на што з за яго`,
  bg: `на и в за да се от не е ще`,
  ru: `и в не на что с по как из за это было но`,
  sr: `и у је на се да од није ће`,
  uk: `і в у не на що з та за як`,
  ar: `من في على إلى أن عن التي لم هذا كان ولم كانت`,
  fa: `از در به که را این است و می`,
  ur: `کے میں کی ہے سے کا کو نے اور`,
  hi: `के में की है से का को ने और`,
  am: `ነው ነበር እና ላይ ለ ሲሉ ግን`,
  is: `og í að á er sem til það við um var ekki en`,
};
