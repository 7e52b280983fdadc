/** Words in a title or role that say that a man is meant, in lower case. Written by hand. */
export const MALE_WORDS: string =
  'mr mr. sir lord king prince duke emperor spokesman chairman businessman congressman councilman fireman policeman actor father dad son brother husband ' +
  'grandfather uncle nephew grandson boy man gunman fisherman salesman statesman cameraman imam sheikh ayatollah rabbi pope cardinal bishop priest monk';

/** Words in a title or role that say that a woman is meant, in lower case. Written by hand. */
export const FEMALE_WORDS: string =
  'mrs mrs. ms ms. miss mme mme. madam lady dame queen princess duchess empress spokeswoman chairwoman businesswoman congresswoman councilwoman ' +
  'policewoman actress mother mom mum daughter sister wife widow grandmother aunt niece granddaughter girl woman nun waitress';

/** First names of women, in lower case: those that news names most. Written by hand. */
export const FEMALE_NAMES: string =
  'maria mary anna ana anne ann julia angela theresa margaret elizabeth hillary michelle nancy susan sarah laura karen lisa emma sophie sofia sophia ' +
  'olivia emily charlotte victoria diana kate catherine katherine christine christina claudia elena helena irina olga natalia svetlana tatiana yulia ' +
  'oksana magdalena ursula annalena giorgia marine segolene brigitte isabelle nathalie sylvie sandra andrea monica veronica carmen isabel lucia rosa ' +
  'gabriela cristina dilma janet jane janine jennifer jessica joan joanna judith judy julie linda melania melissa nicola nikki patricia paula rachel ' +
  'rebecca ruth samantha sharon stephanie tina valerie vanessa wendy yvonne barbara betty carol carly caroline deborah debbie donna dorothy ellen eva ' +
  'fatima aisha ayesha khadija zainab maryam mariam layla leila noor huda amal salma yasmin yasmine rania dina mona hala samira nadia soraya shirin ' +
  'malala benazir indira sonia priyanka sushma smriti nirmala mamata mayawati anita sunita kavita lakshmi geeta usha asha meena neha pooja priya divya ' +
  'sheikha hasina khaleda chandrika yoko keiko naomi akiko noriko michiko tomoko sakura yingluck megawati siti dewi gloria corazon leni jacinda ' +
  'condoleezza ivanka loretta megyn huma greta alexandria kamala joyce grace ellen ngozi chimamanda amina hauwa zainab samia winnie erna mette helle ' +
  'sanna katrin birgitta siobhan niamh zuzana beata agnieszka katarzyna ewa malgorzata ludmila galina ekaterina marina abigail alice amanda amy ' +
  'angelina bridget brenda cheryl cindy claire clara courtney cynthia daisy danielle denise edith eleanor erica esther evelyn faith fiona florence ' +
  'frances georgia hannah harriet heather helen holly irene jacqueline jasmine joy joyce kathleen kathy kelly kim kirsten kristen lauren leah lily ' +
  'louise lucy lydia lynn marie marilyn marion martha maureen megan meghan miriam molly naomi nina nora pamela penelope penny phoebe polly rita ' +
  'robin rosemary sally sheila shirley silvia simone stella susanna suzanne sylvia tamara teresa tracy ulrike vera violet virginia zoe zara mara ' +
  'jovana ivana milena vesna jelena mirjana biljana snezana katarina petra jana hana lenka ingrid astrid sigrid freja linnea saga elsa greta';
