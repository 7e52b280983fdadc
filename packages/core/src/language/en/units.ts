/**
 * Units of measurement. Sources: the SI brochure (BIPM) for the metric ones, the usual American, British and imperial ones.
 * Ambiguous ones ("ton", "gallon", "degree") are units without a conversion.
 */

export interface Unit {
  /** Singular, American spelling. */
  name: string;
  dimension: string;
  /** How many of the SI unit of its dimension it is; absent where that is not certain. */
  factor?: number;
}

/** Dimension, name, factor or `-`, other forms; `_` for the space inside a form. */
const TABLE = `
length kilometer 1000 kilometers kilometre kilometres km kms
length meter 1 meters metre metres m
length centimeter 0.01 centimeters centimetre centimetres cm
length millimeter 0.001 millimeters millimetre millimetres mm
length mile 1609.344 miles
length nautical_mile 1852 nautical_miles
length yard 0.9144 yards yds
length foot 0.3048 feet ft
length inch 0.0254 inches
area square_kilometer 1000000 square_kilometers square_kilometre square_kilometres sq_km km² km2
area square_meter 1 square_meters square_metre square_metres sq_m sqm m² m2
area square_mile 2589988.110336 square_miles sq_miles sq_mi
area square_foot 0.09290304 square_feet sq_ft sqft
area square_yard 0.83612736 square_yards
area acre 4046.8564224 acres
area hectare 10000 hectares ha
mass kilogram 1 kilograms kilogramme kilogrammes kilo kilos kg kgs
mass gram 0.001 grams gramme grammes g
mass milligram 1e-6 milligrams mg
mass tonne 1000 tonnes metric_ton metric_tons
mass ton - tons
mass pound 0.45359237 pounds lb lbs
mass ounce 0.028349523125 ounces oz
volume liter 0.001 liters litre litres
volume milliliter 1e-6 milliliters millilitre millilitres ml
volume cubic_meter 1 cubic_meters cubic_metre cubic_metres m³ m3
volume cubic_foot 0.028316846592 cubic_feet
volume gallon - gallons
volume barrel - barrels bbl
temperature degree_Celsius - degrees_celsius degree_celsius degrees_centigrade °c ℃
temperature degree_Fahrenheit - degrees_fahrenheit degree_fahrenheit °f ℉
angle degree - degrees °
speed knot - knots
energy joule 1 joules
energy kilojoule 1000 kilojoules kj
energy kilowatt-hour 3600000 kilowatt-hours kilowatt_hours kwh
energy megawatt-hour 3.6e9 megawatt-hours megawatt_hours mwh
energy gigawatt-hour 3.6e12 gigawatt-hours gigawatt_hours gwh
energy terawatt-hour 3.6e15 terawatt-hours terawatt_hours twh
energy calorie - calories
power watt 1 watts
power kilowatt 1000 kilowatts kw
power megawatt 1000000 megawatts mw
power gigawatt 1e9 gigawatts gw
power horsepower - hp
pressure pascal 1 pascals
pressure hectopascal 100 hectopascals hpa
pressure millibar - millibars
dose sievert - sieverts sv
dose millisievert - millisieverts msv
dose microsievert - microsieverts μsv µsv
radioactivity becquerel - becquerels bq
frequency hertz - hz
frequency kilohertz - khz
frequency megahertz - mhz
frequency gigahertz - ghz
data byte - bytes
data kilobyte - kilobytes kb
data megabyte - megabytes mb
data gigabyte - gigabytes gb
data terabyte - terabytes tb
time second 1 seconds sec secs
time minute 60 minutes min mins
time hour 3600 hours hr hrs
time day 86400 days
time week 604800 weeks
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
    const [dimension = '', singular = '', factor = '', ...forms] = line
      .split(' ')
      .map((word) => word.replaceAll('_', ' '));
    const unit: Unit = { name: singular, dimension, ...(factor === '-' ? {} : { factor: Number(factor) }) };
    for (const form of [singular.toLowerCase(), ...forms]) units.set(form, unit);
  }
  for (const [length, forms] of SPEEDS) {
    for (const form of forms.split(' ')) units.set(form, { name: `${length} per hour`, dimension: 'speed' });
  }
  return units;
}
