/** Words in a title or role that say that a man is meant, in lower case. Written by hand. */
export const MALE_WORDS: string =
  'mr mr. sir lord king prince duke emperor spokesman chairman businessman congressman councilman fireman policeman actor father dad son brother husband ' +
  'grandfather uncle nephew grandson boy man gunman fisherman salesman statesman cameraman imam sheikh ayatollah rabbi pope cardinal bishop priest monk';

/** Words in a title or role that say that a woman is meant, in lower case. Written by hand. */
export const FEMALE_WORDS: string =
  'mrs mrs. ms ms. miss mme mme. madam lady dame queen princess duchess empress spokeswoman chairwoman businesswoman congresswoman councilwoman ' +
  'policewoman actress mother mom mum daughter sister wife widow grandmother aunt niece granddaughter girl woman nun waitress';

/** First names of men that end as most names of women do, in lower case. Written by hand. */
export const MALE_NAMES: string =
  'abe andre andrea andrei andrey alexei ali amadou anthony archie arnie barry bernie billy bobby bradley brady bruce charlie clarence claude dave davide ' +
  'denny dmitri dwayne eddie emre enrique eugene felipe freddie freddy garry gary geoffrey george georgi giovanni giuseppe gregory guy hamza harry ' +
  'harvey henri henry howie issa jake jamie jay jeffrey jeremy jerome jerry jesse jimmy joe joey johnny jorge jose joshua juha jussi kenny krishna larry ' +
  'laurence lawrence lee leroy louie luca luigi luke maurice mike mikey monty moussa murray musa mustafa mikko nikita nikolai ollie pasquale pekka pete petri philippe ' +
  'pierre randy ravi ray ricky rodney roy rudy sergei sergey sidney stanley steve teddy terrence terry theodore timothy tommy tony troy vasily vitaly ' +
  'vitali wayne wesley yahya yuri zachary';

/** First names of women and men alike, in lower case: nothing follows from them. Written by hand. */
export const COMMON_GENDER_NAMES: string =
  'alex ariel avery blair cameron casey chris dana darryl devin jan jean jess jordan jyoti kerry kim kiran lee leslie lindsay lindsey logan loren lou ' +
  'lynn mel meredith michel min misha morgan nana nikita noel pat quinn reagan riley robin sam sandy shannon shawn sher sidney sydney taylor terry tracy valery';
