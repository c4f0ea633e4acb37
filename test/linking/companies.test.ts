import { describe, expect, test } from 'vitest';
import { expectMarked, namings } from './found.ts';

describe('bodies told by what they are called in small letters', () => {
  test.each([
    'The opposition {o:?Yedara|Yedara} party won; {o:?Yedara|Yedara} will govern. {c:HU|Hungary}\'s ruling {o:?Kives|Kives} party lost.',
    '{c:PL|Poland}\'s ruling {o:?Order and Liberty|Order and Liberty} party met the {o:?Renewed Coast|Renewed Coast} bloc and the far-right {o:?Choice for Malta|Choice for {c?:MT|Malta}} party.',
    'He joined the {o:?Social Democratic party|Social Democratic party}; at the party everyone sang. The Christmas party was late, and the President party none.',
    'The {o:?FLRA|FLRA} guerrilla group, the {o:?Kolmex|Kolmex} group and the {o:?Uzfilmix|Uzfilmix} studio\'s owner left. The Arab group and the {c:RU|Moscow} group stayed.',
    'The militant group {o:?al-Nujaim|al-Nujaim} attacked.',
  ])('after their names: %s', (marked) => expectMarked(marked));

  test.each([
    'The brokerage {o:?Kestrelo|Kestrelo}, the pipeline operator {o:?Transgazo|Transgazo}, the e-commerce platform {o:?Jumarro|Jumarro} and the start-up {o:?Zipto|Zipto} paid. The film producer {p:?Sandro Petri|Sandro Petri} smiled.',
    'Pension fund {o:?Alterra|Alterra} sold it. {c:GB|Britain}\'s biggest pension fund, {o:?Univez|Univez}, did not. In the fund, Dollars fell.',
    'The think tank {o:?Oswal Forum|Oswal Forum} said so; the {c:SG|Singapore}-based {o:?Kovan Bluewater|Kovan Bluewater} agreed. A {c?:GB|London}-based envoy, {c?:FR|Paris}-based {p:?Anna Belova|Anna Belova} and the state-owned {o:?Zambelec|Zambelec} left.',
    '{o:?Navantisa|Navantisa}, a shipyard based in Cadiz, was fined. {p:?Jon Oriz|Jon Oriz}, a bank clerk, was not.',
    '{o:?Air Botswana|Air Botswana} flew; the air in {c:BW|Botswana} is dry.',
    '{c:CH|Switzerland}\'s {o:?Berro Callix|Berro Callix} bought its {c:PL|Polish} rival {o:?Piwosz|Piwosz}, whose shares rose.',
    '{o:?Radio Kalinda|Radio Kalinda} and {o:?Sahil Air|Sahil Air} closed; the radio and Clean Air Week did not. {o:?Catalbank|Catalbank} and {o:?Turanneft|Turanneft} opened.',
    '{c:ES|Spain}\'s {o:?Catalia|Catalia} said its shares rose after a bid for {c:PT|Portugal}\'s {o:?BPX|BPX}. {o:?Orense Vermilla|Orense Vermilla}\'s quarterly profit fell. {c:IT|Italy}\'s Lombardy in the north did not.',
  ])('before their names: %s', (marked) => expectMarked(marked));

  test('are named again without their form or trade', () => {
    expectMarked('{o:?Tameda Pharmaceutical|Tameda Pharmaceutical} bought {o:?Shiro PLC|Shiro PLC}. {o:?Shiro PLC|Shiro} fell; {o:?Tameda Pharmaceutical|Tameda} President {p:?Chris Weber|Chris Weber} smiled. {o:?Public Bank|Public Bank} paid. Public roads did not.');
  });

  test('are known on both sides of the Atlantic', () => {
    expect(namings('The World Food Program and the World Food Programme came.')).toEqual(['ORGANIZATION wfp "World Food Program"', 'ORGANIZATION wfp "World Food Programme"']);
  });
});

test('one who was named in full is so again, with more names between', () => {
  expectMarked('Leader {p:?Yaw Ofori-Mensah|Yaw Ofori-Mensah} won. It was a night for {p:?Yaw Ofori-Mensah|Yaw Kwabena Ofori-Mensah} alone; {p:?Yaw Ofori-Mensah|Ofori-Mensah} and {p:?Yaw Ofori-Mensah|Yaw Ofori-Mensah} agreed.');
});

test('firms and parties that news names bare are known; one that is a word or a river counts in a story of firms', () => {
  expectMarked('{o:?Samruk-Kazyna Invest|Samruk-Kazyna Invest} paid {o:citic|CITIC Construction}. {o:samsung|Samsung} and {o:amanat|Amanat} agreed, {o:ecowas|ECOWAS} told {o:kyodo|Kyodo}. The {o:red-cross-and-red-crescent-movement|Red Cross} came.');
  expectMarked('{o:amazon|Amazon} said profit rose, and {o:apple|Apple}\'s shares fell. The Amazon is a river.');
  expectMarked('Trees along Amazon creeks fell. Apple trees did not.');
});

test('a capital within a word, a word for a club and an ampersand tell bodies; a ship is nobody', () => {
  expectMarked('{o:?KazPetrolink|KazPetrolink} and {o:?FC Zhetyken|FC Zhetyken} paid; MacMurray did not, nor did ChatGPT. The tanker Anna Spirit left. The Champions League began.');
  expectMarked('{o:johnson-johnson|Johnson & Johnson} and the {o:?Ministry of Mines & Energy|Ministry of Mines & Energy} met {p:?Ali Warsame|Ali Warsame} & {p:?Omar Said|Omar Said}. The {o:?Kenyan Museum|{c?:KE|Kenyan} Museum} and the {o:?Bakri Opera House|Bakri Opera House} opened.');
  expectMarked('{o:moodys|Moody\'s} and {p:?Olivia Moody|Olivia Moody} agreed; she beat {c:JP|Japan}\'s {p:?Natsu Oda|Natsu Oda} at chess.');
});

test('a name ends before an article that ties nothing, and leaves out whose a known firm is', () => {
  expectMarked('They gave the {o:?Association of Cabin Crews|Association of Cabin Crews} the right to strike at {o:?Southwest Airlines|Southwest Airlines}. The {c:AE|Emirati} {o:?Masdar Company|Masdar Company} built it.');
  expectMarked('“{o:?Sahil Mast Engineering Company|Sahil Mast Engineering Company}” ({o:?Sahil Mast Engineering Company|SMEC}) built it; {o:?Sahil Mast Engineering Company|SMEC} paid, he told {o:?Kano Wire|Kano Wire}. The {o:?Verdia|Verdia} union agreed.');
  expectMarked('{p:?Tembo Wirex|Tembo Wirex}\'s party won, and Lake Sempre\'s fish died.');
});

test('a kind of people or place before such a word is no name, nor is one a firm who is called by the last name', () => {
  expectMarked('The Maoist party, the Gulf bloc and the Kurdish movement met.');
  expectMarked('{c:TH|Thailand}\'s {p:?Paetongka Shinarat|Paetongka Shinarat} said its shares fell. {p:?Paetongka Shinarat|Shinarat} told no company.');
});
