/**
 * Irregular verbs of English, written by hand: each line is the bare form and then every other form that the
 * suffix rules would not bring back to it. Forms that are more often another verb's are left out ("found" is of "find").
 */
const LINES = `
be am is are was were been being 's 'm 're
have has had 've
do does did done
go goes went gone
say says said
arise arose arisen
awake awoke awoken
bear bore borne born
beat beaten
become became
begin began begun
bend bent
beset
bet
bid bade bidden
bind bound
bite bit bitten
bleed bled
blow blew blown
break broke broken
breed bred
bring brought
broadcast
build built
burn burnt
burst
buy bought
cast
catch caught
choose chose chosen
cling clung
come came
cost
creep crept
cut
deal dealt
dig dug
draw drew drawn
dream dreamt
drink drank drunk
drive drove driven
dwell dwelt
eat ate eaten
fall fell fallen
feed fed
feel felt
fight fought
find found
flee fled
fling flung
fly flew flown flies
forbid forbade forbidden
forecast
foresee foresaw foreseen
forget forgot forgotten
forgive forgave forgiven
forgo forwent forgone forgoes
freeze froze frozen
get got gotten
give gave given
grind ground
grow grew grown
hang hung
hear heard
hide hid hidden
hit
hold held
hurt
keep kept
kneel knelt
know knew known
lay laid
lead led
lean leant
leap leapt
learn learnt
leave left
lend lent
let
lie lying lain lies lied
light lit
lose lost
make made
mean meant
meet met
mislead misled
misspeak misspoke misspoken
mistake mistook mistaken
misunderstand misunderstood
mow mown
offset
overcome overcame
override overrode overridden
oversee oversaw overseen
overtake overtook overtaken
overthrow overthrew overthrown
pay paid
plead pled
prove proven
put
quit
read
rebuild rebuilt
rend rent
retell retold
ride rode ridden
ring rang rung
rise rose risen
run ran
saw sawn
see saw seen
seek sought
sell sold
send sent
set
sew sewn
shake shook shaken
shed
shine shone
shoot shot
show shown
shrink shrank shrunk
shut
sing sang sung
sink sank sunk
sit sat
sleep slept
slide slid
sow sown
speak spoke spoken
speed sped
spend spent
spill spilt
spin spun
spit spat
split
spoil spoilt
spread
spring sprang sprung
stand stood
steal stole stolen
stick stuck
sting stung
strike struck stricken
string strung
strive strove striven
swear swore sworn
sweep swept
swell swollen
swim swam swum
swing swung
take took taken
teach taught
tear tore torn
tell told
think thought
throw threw thrown
thrust
tread trod trodden
undergo underwent undergone undergoes
understand understood
undertake undertook undertaken
undo undoes undid undone
uphold upheld
upset
wake woke woken
wear wore worn
weave wove woven
weep wept
win won
wind wound
withdraw withdrew withdrawn
withhold withheld
withstand withstood
wring wrung
write wrote written
outdo outdid outdone outdoes
outgrow outgrew outgrown
outrun outran
outsell outsold
overdo overdid overdone overdoes
overhear overheard
overrun overran
redo redid redone redoes
remake remade
repay repaid
reset
resell resold
rethink rethought
rewrite rewrote rewritten
unwind unwound
inlay inlaid
overlie overlay overlain
slay slew slain
stride strode stridden
die dying dies died
tie tying ties tied
vie vying vies vied
belie belying belies belied
underlie underlying underlay underlain underlies
`;

const VERBS = LINES.trim()
  .split('\n')
  .map((line) => line.split(' '));

/** From an irregular form, lower case, to the bare form. Bare forms that look inflected map to themselves ("bring", "need"). */
export const IRREGULAR_VERBS: ReadonlyMap<string, string> = new Map(
  VERBS.flatMap((forms) => forms.map((form): [string, string] => [form, forms[0]!])),
);

/** Nouns as well. */
const NOUNS = /^(?:wound|slew|spat|overlay)$/;

/**
 * From a past form ("sank", "dug") or a participle ("sunk") to one of a verb that is in every text and is used alike: as a past,
 * as a participle, or as both.
 */
export const USED_ALIKE: ReadonlyMap<string, 'went' | 'taken' | 'won'> = new Map(
  VERBS.flatMap(([, ...forms]): [string, 'went' | 'taken' | 'won'][] => {
    const [past, participle] = forms.filter((form) => !/(?:s|ing)$/.test(form));
    if (past === undefined || NOUNS.test(past)) return [];
    return participle === undefined
      ? [[past, 'won']]
      : [
          [past, 'went'],
          [participle, 'taken'],
        ];
  }),
);
