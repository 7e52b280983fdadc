/**
 * First names of many countries, in lower case; beside those of the npm packages that make-lists.ts reads. Written by hand. How many there are in all
 * sets the range of their hashes, and with it which one in 128 of all other words is taken for a name: with 1851 it was “peace”, with 1900 “of” and
 * “press”, with 1897 “U.S.”. With 1863 it is none that news is full of.
 */
export const FIRST_NAMES: string =
  'jeb mitt newt reince walter eugene floyd lucas nathaniel ned otis shawn alexandra beatrice camilla josephine pauline lena maya sabrina tanya tiffany whitney abu syed amin yasser lyndon kanye sheldon brent emil lorenzo paola julien magnus mikael mahomed muhd fabricio ' +
  'don david mary charlotte salvador stanley douglas leon ed barack ilhan ines rufus condoleezza eden sajid keir dominic cristiano franco alphonso muhammed abdelmadjid abdelaziz abdelkader abdelhamid noureddine boualem rachid hocine fabrizio marouane nabil dusan nemanja sadio fraser henrik bubba aud tove piet harun dele moira ' +
  'mohd muhamad mohammed muhammad mohamed mohammad mohamad muhammed ahmed ahmad ali hassan hasan hussein hussain husain hossein omar umar osman othman ' +
  'ibrahim ismail yusuf youssef yousef yousuf khalid khaled abdul abdullah abdallah abdel abd abdelfattah abdulaziz abdulrahman abdou salah saleh ' +
  'salem salim said saeed sayed mahmoud mahmud mustafa moustafa hamid hamed hamza bilal tariq tarek karim kareem rashid rasheed majid nasser nasir ' +
  'jamal gamal kamal nabil adel amr ayman ashraf hosni anwar hisham wael walid waleed faisal fahad fahd sultan bandar turki bashar hafez riad ' +
  'rafik rafiq saad samir sami sameer ziad ziyad zaid zayed maher marwan mazen muqtada nouri haider ayad jalal barham massoud nechirvan saddam ' +
  'moammar muammar seif tayyip recep kemal mehmet murat emre ahmet bulent fatma fatima aisha ayesha khadija zainab zeinab maryam mariam layla leila ' +
  'laila noor nour huda amal salma yasmin yasmine rania dina mona hala samira nadia najla zahra soraya shirin golnaz masoumeh reza mahdi mehdi ' +
  'javad jawad akbar akram asif arif imran nawaz shahbaz benazir bilawal pervez pervaiz zia zulfiqar asghar shehbaz aamir amir irfan kashif faisal ' +
  'ashraf hamid gulbuddin sher wali najib habib mirwais sima fawzia malala ' +
  'narendra rahul sonia rajiv indira manmohan amit arun ashok anil sunil sanjay vijay rajesh ramesh suresh mahesh ganesh dinesh mukesh rakesh ' +
  'naresh yogesh prakash om lal ram krishna mohan sachin virat rohit ravi raj rajan rajendra surendra jitendra dharmendra narayan vinod pramod ' +
  'manoj deepak vikram vivek nitin nitish arvind akhilesh mayawati mamata sushma smriti nirmala priyanka deepika aishwarya anita sunita kavita ' +
  'lakshmi lata geeta gita usha asha meena neha pooja priya divya kiran jyoti shah salman aamir ranbir hrithik siddharth karthik srinivas ' +
  'venkatesh subramanian mahinda gotabaya ranil maithripala sirisena chandrika sajith anura sheikh khaleda hasina begum tarique sher bahadur pushpa ' +
  'xi li wang zhang liu chen yang zhao huang zhou wu xu sun zhu hu guo lin luo liang song tang deng feng cao peng zeng xiao cai pan tian dong yuan ' +
  'jinping keqiang jintao jiabao zedong wei ming jun hui jing ying yan tsai ing-wen lai kai-shek carrie leung kwok chan cheung wong lau lam ng tse ' +
  'shinzo yoshihide fumio junichiro naoto yukio taro hiroshi kenji takeshi akira yuki haruki hideo kazuo masao makoto satoshi shigeru tadashi ' +
  'takashi toshiyuki yasuhiro yoko keiko naomi akiko noriko michiko tomoko sakura kim park lee choi jung kang cho yoon jang moon ban geun-hye ' +
  'jae-in myung-bak jong-un jong-il il-sung nguyen tran le pham hoang phan vu dang bui do van thi minh duc thanh quang hun somchai prayut thaksin ' +
  'yingluck abhisit chuan aung san suu kyi min htin thein win tin joko susilo megawati prabowo jusuf budi agus sri bambang siti nur dewi mahathir ' +
  'anwar najib muhyiddin ismail tunku lim goh tan lee hsien loong rodrigo ferdinand benigno gloria corazon manny leni bongbong jose josé ' +
  'vladimir dmitry dmitri sergei sergey mikhail boris alexei aleksei alexey nikolai nikolay igor oleg ivan andrei andrey yuri yury viktor victor ' +
  'anatoly gennady leonid konstantin pavel pyotr maxim maksim ruslan ramzan valery vyacheslav yevgeny evgeny alexander aleksandr aleksandar olga ' +
  'irina tatiana tatyana natalia natalya svetlana elena yelena anna ekaterina maria marina ludmila galina yulia volodymyr volodimir petro oleksandr ' +
  'oleksiy yulia vitali vitaliy dmytro mykola mykhailo serhiy andriy iryna olena oksana lukashenko nursultan kassym-jomart islam shavkat gurbanguly ' +
  'ilham heydar nikol serzh mikheil bidzina salome lech donald jaroslaw jarosław andrzej mateusz beata radoslaw piotr tomasz krzysztof marek jan ' +
  'janusz stanislaw wojciech agnieszka katarzyna malgorzata ewa vaclav václav milos miloš petr andrej zuzana robert viktor ferenc gyorgy györgy ' +
  'gabor gábor istvan istván laszlo lászló klaus traian nicolae ion gheorghe elena boyko rumen georgi todor zoran goran dragan slobodan vojislav ' +
  'radovan ratko milorad tomislav ivica novak hashim ramush albin edi sali ilir ' +
  'juan jose josé carlos luis jorge miguel manuel pedro pablo francisco javier fernando alejandro antonio rafael roberto ricardo eduardo alberto ' +
  'enrique andres andrés diego sergio raul raúl ramon ramón hugo nicolas nicolás evo fidel che ernesto gustavo guillermo gabriel rodrigo hector ' +
  'héctor oscar óscar victor víctor cesar césar felipe vicente ollanta alan keiko alvaro álvaro ivan iván mauricio nayib daniel rosario xiomara ' +
  'maria maría ana carmen isabel lucia lucía sofia sofía elena patricia gabriela claudia cristina veronica verónica michelle dilma marina luiz lula ' +
  'jair joao joão paulo rui marcelo anibal aníbal antónio tomas tomás sebastian sebastián matias matías martin martín santiago leonel mauricio ' +
  'silvio giorgio giuseppe matteo mario romano enrico paolo luigi giovanni francesco marco luca roberto sergio beppe giorgia umberto massimo ' +
  'alessandro stefano andrea antonella chiara giulia nicolas nicolás françois francois emmanuel jacques jean jean-claude jean-marc jean-luc ' +
  'jean-pierre jean-yves pierre michel marine segolene ségolène dominique laurent alain bernard christine manuel edouard édouard gerard gérard ' +
  'olivier philippe thierry yves guy claude marcel henri louis charles francoise françoise brigitte sylvie nathalie isabelle hans heinz helmut ' +
  'gerhard angela olaf wolfgang frank-walter sigmar joachim ursula annalena horst karl klaus jurgen jürgen dieter gunter günter stefan thomas ' +
  'matthias johannes friedrich heinrich otto werner sebastian christian kurt franz josef alois jens lars anders fredrik carl gustaf stefan magdalena ' +
  'erna gro jonas mette helle poul sauli tarja sanna jyrki katrin birgitta olafur ólafur sigmundur mark jan-peter wim ruud geert herman guy elio yves ' +
  'alexis antonis kostas costas georgios giorgos andreas nicos yanis kyriakos panagiotis dimitris leo micheal enda bertie brian siobhan niamh sean ' +
  'seán ciaran padraig alastair alistair nicola angus callum rhys gareth ewan ' +
  'nelson thabo jacob cyril desmond winnie julius robert emmerson morgan tendai grace joice hastings bingu joyce peter lazarus levy rupiah edgar ' +
  'hakainde jakaya benjamin john samia julius daniel mwai uhuru raila william kalonzo musalia yoweri kizza bobi besigye paul laurent joseph felix ' +
  'moise pierre denis ali omar idriss isaias meles hailemariam abiy lemma haile samora filipe armando jose joao agostinho jonas teodoro paul ' +
  'idriss francois catherine faustin alassane laurent guillaume henri blaise thomas roch amadou ibrahim boubacar ousmane mamadou mahamadou mohamed ' +
  'abdoulaye macky yahya adama ellen george alpha lansana ernest julius jerry nana kofi kwame akufo atta john yaw kwasi kwabena ama akua abena ' +
  'goodluck olusegun muhammadu bola atiku yemi umaru sani ibrahim nyesom babatunde babajide rotimi godswill chukwuma emeka obinna chinua ' +
  'ngozi chimamanda wole femi tunde segun kayode adebayo olu ade ifeanyi nnamdi uche chidi amina hauwa zainab aliko didier samuel sadio ' +
  'jacinda winston bill chris scott malcolm julia kevin tony bob frank sitiveni voreqe james michael manasseh tuilaepa';

/** First names of women in lower case, beside those that the npm package lists for women alone. Written by hand. */
export const WOMENS_NAMES: string =
  'aud tove moira ines ilhan rashida ayanna elif sinead orla aoife maeve bronwyn marit solveig gudrun ragnhild chloe zoe ' +
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
  'robin rosemary sally sheila shirley silvia simone stella susanna suzanne sylvia tamara teresa tracy ulrike vera violet zoe zara mara ' +
  'jovana ivana milena vesna jelena mirjana biljana snezana katarina petra jana hana lenka ingrid astrid sigrid freja linnea saga elsa greta';
