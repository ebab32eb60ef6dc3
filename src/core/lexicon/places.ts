import { rowsOf } from './wordRows';

/** Words for places and other things that bear names and do not act. */
export type PlaceTrait =
  /** A capitalised phrase that opens with it names a place, an event or a ship. */
  | 'thingOpener'
  /** A capitalised phrase that ends in it is no actor: a law, an event, a place. */
  | 'thingHead'
  /** People are called after it as well: “Denise Park”. */
  | 'surname'
  /** Stands before “of” and a place’s name: “the island of NAME”. */
  | 'settlement'
  /** Opens the name of a region: “North Kivu”, “Latin America”. */
  | 'direction'
  /** After the name of a people it names no people: “the English Channel”. */
  | 'feature'
  /** Behind a country's name it makes a place of its own: “the Niger Delta”. */
  | 'landform'
  /** An adjective of a region, with a capital wherever it stands. */
  | 'region'
  /** Tells the river Amazon from the company. */
  | 'riverLand';

export const places = rowsOf<PlaceTrait>()({
  thingOpener: `
    mt mt. cape fort operation project hurricane typhoon cyclone storm exercise uss hms hmcs hmas
    usns fs ins mv ss rms chapter section annex agenda case ground isle isles`,
  'thingOpener thingHead': 'mount article resolution act highway route',
  'thingOpener thingHead surname feature': 'lake bay',
  'thingOpener thingHead surname feature riverLand': 'river',
  'thingOpener thingHead settlement': 'port',
  'thingOpener thingHead feature': 'gulf',
  'thingOpener settlement': 'camp',
  thingHead: `
    communique communiqué statement manifesto memorandum appeal accord accords agreement amendment anniversary avenue award awards bible bill
    bulletin calendar century championship championships charter code constitution
    conventions convention cup days deal debate declaration dollar drive election elections
    era express eve fair festival games god holiday index initiative internet laws lecture memorial
    mountain night olympics palace peace plan plaza plot prize protocol quarter report
    revolution road room row rule scandal season session show square stadium station strip subway
    summit survey swamp territory terminal theatre theater tour treaty tunnel virus war wars way
    week weekend world year bend sound creek falls reef shoal atoll landing harbour harbor wharf
    quay ridge glacier dam reservoir pass mine quarry estate dock docks pier junction crossing
    conflict airfield airstrip airbase airport heliport spaceport aerodrome
    courthouse prison jail pagoda cathedral basilica cemetery monument hotel arena
    market america series trilogy exhibition symphony anthem concerto sonata suite overture novel terrace crescent
    boulevard esplanade roundabout interchange viaduct aqueduct`,
  'thingHead surname': 'bridge castle day gate hall hill hills lane law park tower',
  'thingHead surname feature': 'street',
  'thingHead settlement': 'city coast province village',
  'thingHead settlement feature': 'island',
  'thingHead feature': 'channel islands ocean peninsula sea strait straits',
  surname: 'rivers field wall',
  'surname riverLand': 'forest',
  settlement: 'town district county state capital suburb municipality governorate',
  'settlement riverLand': 'region',
  direction:
    'north south east west northern southern eastern central upper lower greater inner outer',
  'direction region': 'western latin',
  feature: 'border time language',
  'thingHead landform': 'canal desert highlands mountains',
  'riverLand landform': 'basin delta',
  'thingHead settlement landform': 'valley',
  region: `
    african european asian arab nordic baltic balkan caribbean pacific kurdish muslim christian
    jewish`,
  riverLand: 'forests rainforest rainforests jungle biome fund fires deforestation',
});
