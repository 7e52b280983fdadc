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

/** Dimension, name, factor or `-`, forms other than the plural in “s”; `_` for the space inside a form. */
const TABLE = `
length kilometer 1000 kilometre kilometres km kms
length meter 1 metre metres m
length centimeter 0.01 centimetre centimetres cm
length millimeter 0.001 millimetre millimetres mm
length mile 1609.344
length nautical_mile 1852
length yard 0.9144 yds
length foot 0.3048 feet ft
length inch 0.0254 inches
area square_kilometer 1000000 square_kilometre square_kilometres sq_km km² km2
area square_meter 1 square_metre square_metres sq_m sqm m² m2
area square_mile 2589988.110336 sq_miles sq_mi
area square_foot 0.09290304 square_feet sq_ft sqft
area square_yard 0.83612736
area acre 4046.8564224
area hectare 10000 ha
mass kilogram 1 kilogramme kilogrammes kilo kilos kg kgs
mass gram 0.001 gramme grammes g
mass milligram 1e-6 mg
mass tonne 1000 metric_ton metric_tons
mass ton -
mass pound 0.45359237 lb lbs
mass ounce 0.028349523125 oz
volume liter 0.001 litre litres
volume milliliter 1e-6 millilitre millilitres ml
volume cubic_meter 1 cubic_metre cubic_metres m³ m3
volume cubic_foot 0.028316846592 cubic_feet
volume gallon -
volume barrel - bbl
temperature degree_Celsius - degrees_celsius degree_celsius degrees_centigrade °c ℃
temperature degree_Fahrenheit - degrees_fahrenheit degree_fahrenheit °f ℉
angle degree - °
speed knot -
energy joule 1
energy kilojoule 1000 kj
energy kilowatt-hour 3600000 kilowatt_hours kwh
energy megawatt-hour 3.6e9 megawatt_hours mwh
energy gigawatt-hour 3.6e12 gigawatt_hours gwh
energy terawatt-hour 3.6e15 terawatt_hours twh
energy calorie -
power watt 1
power kilowatt 1000 kw
power megawatt 1000000 mw
power gigawatt 1e9 gw
power horsepower - hp
pressure pascal 1
pressure hectopascal 100 hpa
pressure millibar -
dose sievert - sv
dose millisievert - msv
dose microsievert - μsv µsv
radioactivity becquerel - bq
frequency hertz - hz
frequency kilohertz - khz
frequency megahertz - mhz
frequency gigahertz - ghz
data byte -
data kilobyte - kb
data megabyte - mb
data gigabyte - gb
data terabyte - tb
time second 1 sec secs
time minute 60 min mins
time hour 3600 hr hrs
time day 86400
time week 604800
time fortnight -
time month -
time year - yr yrs
time decade -
time century - centuries
percent percent - per_cent % pc
percentage-point percentage_point -
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
    const form = singular.toLowerCase();
    for (const one of [form, `${form}s`, ...forms]) units.set(one, unit);
  }
  for (const [length, forms] of SPEEDS) {
    for (const form of forms.split(' ')) units.set(form, { name: `${length} per hour`, dimension: 'speed' });
  }
  return units;
}
