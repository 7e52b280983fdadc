/**
 * Units of measurement. Sources: the SI brochure (BIPM) for the metric ones, the usual American, British and imperial ones.
 * Ambiguous ones ("ton", "gallon", "degree") are units without a conversion.
 */

export interface Unit {
  /** Singular, American spelling. */
  name: string;
  dimension: string;
  /** Name in the units library; absent where the unit cannot be converted for certain. */
  library?: string;
}

/** Dimension, name, library name or `-`, other forms; `_` for the space inside a form. */
const TABLE = `
length kilometer kilometers kilometers kilometre kilometres km kms
length meter meters meters metre metres m
length centimeter centimeters centimeters centimetre centimetres cm
length millimeter millimeters millimeters millimetre millimetres mm
length mile miles miles
length nautical_mile nautical_miles nautical_miles
length yard yards yards yds
length foot feet feet ft
length inch inches inches
area square_kilometer square_kilometers square_kilometers square_kilometre square_kilometres sq_km km² km2
area square_meter square_meters square_meters square_metre square_metres sq_m sqm m² m2
area square_mile square_miles square_miles sq_miles sq_mi
area square_foot square_feet square_feet sq_ft sqft
area square_yard square_yards square_yards
area acre acres acres
area hectare hectares hectares ha
mass kilogram kilograms kilograms kilogramme kilogrammes kilo kilos kg kgs
mass gram grams grams gramme grammes g
mass milligram milligrams milligrams mg
mass tonne tonnes tonnes metric_ton metric_tons
mass ton - tons
mass pound pounds pounds lb lbs
mass ounce ounces ounces oz
volume liter liters liters litre litres
volume milliliter milliliters milliliters millilitre millilitres ml
volume cubic_meter cubic_meters cubic_meters cubic_metre cubic_metres m³ m3
volume cubic_foot cubic_feet cubic_feet
volume gallon - gallons
volume barrel - barrels bbl
temperature degree_Celsius celsius degrees_celsius degree_celsius degrees_centigrade °c ℃
temperature degree_Fahrenheit fahrenheit degrees_fahrenheit degree_fahrenheit °f ℉
angle degree - degrees °
speed knot - knots
energy joule joules joules
energy kilojoule kilojoules kilojoules kj
energy kilowatt-hour kilowatt-hours kilowatt-hours kilowatt_hours kwh
energy megawatt-hour megawatt-hours megawatt-hours megawatt_hours mwh
energy gigawatt-hour gigawatt-hours gigawatt-hours gigawatt_hours gwh
energy terawatt-hour terawatt-hours terawatt-hours terawatt_hours twh
energy calorie - calories
power watt watts watts
power kilowatt kilowatts kilowatts kw
power megawatt megawatts megawatts mw
power gigawatt gigawatts gigawatts gw
power horsepower - hp
pressure pascal pascals pascals
pressure hectopascal hectopascals hectopascals hpa
pressure millibar - millibars
dose sievert - sieverts sv
dose millisievert - millisieverts msv
dose microsievert - microsieverts μsv µsv
radioactivity becquerel - becquerels bq
frequency hertz - hz
frequency kilohertz - khz
frequency megahertz - mhz
frequency gigahertz - ghz
data byte bytes bytes
data kilobyte kilobytes kilobytes kb
data megabyte megabytes megabytes mb
data gigabyte gigabytes gigabytes gb
data terabyte terabytes terabytes tb
time second seconds seconds sec secs
time minute minutes minutes min mins
time hour hours hours hr hrs
time day days days
time week weeks weeks
time fortnight - fortnights
time month - months
time year - years yr yrs
time decade - decades
time century - centuries
percent percent - per_cent % pc
percentage-point percentage_point - percentage_points
`;

const SPEEDS: readonly (readonly [string, string])[] = [
  ['kilometer', 'km/h kph kmh kmph'],
  ['mile', 'mph'],
];

/** Every form, lower case, words joined by one space. */
export const UNITS: ReadonlyMap<string, Unit> = readTable();

/** Most words that a form has. */
export const LONGEST_UNIT = 2;

function readTable(): Map<string, Unit> {
  const units = new Map<string, Unit>();
  for (const line of TABLE.trim().split('\n')) {
    const [dimension = '', singular = '', library = '', ...forms] = line
      .split(' ')
      .map((word) => word.replaceAll('_', ' '));
    const unit: Unit = { name: singular, dimension, ...(library === '-' ? {} : { library }) };
    for (const form of [singular.toLowerCase(), ...forms]) units.set(form, unit);
  }
  for (const [length, forms] of SPEEDS) {
    for (const form of forms.split(' '))
      units.set(form, { name: `${length} per hour`, dimension: 'speed', library: length });
  }
  return units;
}
