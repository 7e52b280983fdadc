/** First and last words of the names of places, in lower case. Written by hand. */
export const PLACE_HEADS: string =
  'point city town village municipality borough county province state territory region district prefecture canton governorate oblast emirate ' +
  'republic kingdom island islands isle isles archipelago peninsula cape coast bay gulf sea ocean lake river creek canal strait straits channel ' +
  'falls rapids pond brook reservoir marsh moor prairie bluff bluffs lakes reef delta basin valley mountain mountains mount mt mt. hill hills heights peak ridge plateau desert forest woods park beach shore ' +
  'port harbor harbour strip border crossing pass plain plains highlands lowlands north south east west springs grove field fields ' +
  'suburb neighbourhood neighborhood quarter township settlement camp zone area lagoon glacier volcano canyon gorge cove atoll division ward ' +
  'constituency parish barangay taluk tehsil wilaya upazila empire sultanate khanate caliphate voivodeship krai raion territories zones rivers precinct commune subcounty';

/** Natural features whose name may be cut to its first word ("the Velm" for "the Velm Heights"), in lower case. */
export const NATURAL_HEADS: string =
  'heights islands island mountains mountain hills hill peninsula strip valley desert river sea ocean bay gulf strait straits canal plateau delta highlands basin lake';

/** Nouns for a place that stand beside its name in lower case ("Velm province", "the town of Velm"). Written by hand. */
export const PLACE_NOUNS: string =
  'city town village municipality borough county province state territory region district prefecture canton governorate oblast emirate island ' +
  'islands peninsula coast bay lake river sea valley mountain mountains desert forest border capital suburb neighbourhood neighborhood quarter ' +
  'township settlement camp zone area port airport road street highway hamlet community resort prison jail mosque church cathedral stadium dam constituency bridge square restaurant hotel market plant school mine refinery oilfield waterfall temple slum enclave metropolis hub beach glacier ridge reef creek plateau basin delta canyon gorge canal gulf volcano cape headland planet moon asteroid foothills';

/** Words after which a place stands, in lower case. Those after which it nearly always does come first. */
export const PLACE_PREPOSITIONS: string =
  'in near outside across throughout around inside into toward towards via within';
export const WEAK_PLACE_PREPOSITIONS: string =
  'from to at on over through between along against with visiting visit visited leave left';

/** Points of the compass that go before a place, in lower case. */
export const COMPASS: string =
  'north south east west northern southern eastern western central northeast northwest southeast southwest northeastern northwestern ' +
  'southeastern southwestern north-east north-west south-east south-west north-eastern north-western south-eastern south-western downtown upper lower mainland rural greater';

/** First words of the names of places and buildings, of several languages, in lower case. Written by hand. */
export const PLACE_OPENERS: string =
  'lake mount mt mt. port cape fort camp san santa rio saint river gulf strait plaza calle avenida parque torre palacio puente aeropuerto estadio ' +
  'barrio villa cerro puerto isla lago rue avenue boulevard gare pont quai mont lac piazza via ponte monte jalan bukit kampung pulau sungai ' +
  'souq souk masjid wadi jebel jabal tell deir beit kfar wat klong koh doi ban ko nusa gunung praia praça rua ilha serra morro';
