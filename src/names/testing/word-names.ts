import { NameIndex } from '../name-index.ts';

/** Pupils of a fictional school whose names are words as well: forename and surname. */
const PUPILS =
  'Will Barker,Mark Ellis,Hope Adeyemi,May Li,Rose Whitaker,River Dunn,Hunter Sykes,Jack Ogden,April Nguyen,' +
  'Grace Hartley,Summer Clarke,Rowan Firth,Poppy Doyle,Holly Bains,Ivy Nowak,Faith Mensah,Skye Rees,Jordan Bell,' +
  'Joy Okafor,Daisy Webb,Lily Chen,Violet Hunt,Autumn Gray,Robin Shaw,Jasmine Khan,Olive Reid,Willow Burns,Hazel Moore,' +
  'Ruby Patel,Amber Singh,Pearl Cox,Jade Wong,Max Miller,Art Walsh,Bill Foster,Frank Nolan,Rich Byrne,Drew Daly,' +
  'Chase Murray,Mason Doherty,Archer Quinn,Melody Fox,Star Brennan,Dawn Vaughan,Heather Lloyd,Iris Kaur,Chance Powell,' +
  'Christian Eze,Pat Malik,Paris Wainwright,Florence Haigh,Victoria Rossi,Charity Osei,Angel Cruz,Sunny Desai,Blue Penrose,' +
  'Wren Ackroyd,Ash Ward,Fern Begum,Carol Stone,Eden Shah,Miles Knight,Ray Gupta,Dale Fisher,Sky Omar,Noel Abbot';

export const WORD_NAMES: NameIndex = NameIndex.build(
  PUPILS.split(',').map((name, number) => {
    const [legal = '', surname = ''] = name.split(' ');
    return {
      id: `p${number}`,
      forenames: { legal },
      surnames: { legal: surname },
      className: '4 Rowan',
    };
  }),
  [],
);
