import { describe, expect, test } from 'vitest';
import { expectMarked, linked, namings } from './found.ts';

describe('countries', () => {
  test.each([
    'Trade between {c:UZ|Uzbekistan}\'s south and {c:TR|Türkiye} grew.',
    'A {c:KZ|Kazakh}-{c:CN|Chinese} venture and {c:US|US}-{c:CN|China} tariffs.',
    'The {c:US|U.S.} and the {c:GB|UK} told us to go.',
    '{c:GQ|Equatorial Guinea}, {c:GW|Guinea-Bissau}, {c:GN|Guinea} and {c:PG|Papua New Guinea}.',
    'Floods hit {c:NE|Niger} and {c:NG|Nigeria}; {c:NE|Nigerien} troops helped {c:NG|Nigerians}.',
    'Talks between {c:KP|North Korea} and {c:KR|South Korea}; {c:KR|Korean} cars.',
    'Fighting in the {c:CD|Democratic Republic of the Congo}; {c:CD|Congolese} soldiers fled.',
    'The {c:CD|Democratic Republic of Congo} and the {c:CG|Republic of Congo} are two; {c:CG|Congo-Brazzaville} is small.',
    '{c:CG|Republic of the Congo} votes; {c:CG|Congolese} voters queue.',
    '{c:KG|Kirghiz} herders and {c:KG|Kyrgyz} riders.',
    'Токаев {c:RU|Россия}'.replace('Токаев', '{p:kassym-jomart-tokayev|Токаев}'),
  ])('by name and adjective: %s', (marked) => expectMarked(marked));

  test('the White House is America\'s, and Bishkek\'s in a story that speaks of that alone', () => {
    expectMarked('The {c:US|White House} waited.');
    expectMarked('{c:KG|Kyrgyz} deputies met in {c?:KG|Bishkek}. The {c:KG|White House} had no power, {o:bloomberg|Bloomberg} reported.');
    expectMarked('Crowds stormed the {c:KG|White House} in {c?:KG|Bishkek}, the seat of {c:KG|Kyrgyzstan}\'s president.');
    expectMarked('{c:KG|Kyrgyz} ministers flew from {c?:KG|Bishkek} to the {c:US|United States} and saw the {c:US|White House}.');
    expectMarked('{c:KG|Kyrgyz} officials met aides at the {c:US|White House}.');
    expectMarked('{c:KG|Kyrgyz} officials praised the {c:US|White House}.');
    expectMarked('{c:KG|Kyrgyz} officials in {c?:KG|Bishkek} praised {p:donald-trump|Donald Trump} and the {c:US|White House}.');
    expectMarked('{c:KG|Kyrgyz} ministers left {c?:KG|Bishkek} to visit the {c:US|White House}.');
  });

  test('its initials in brackets are its own in that story', () => {
    expectMarked('{c:PG|Papua New Guinea} ({c:PG|PNG}) and {c:CF|Central African Republic} ({c:CF|CAR}) met {c:ZA|South Africa} ({c:ZA|SA}). {c:PG|PNG} paid {c:CF|CAR}.');
    expectMarked('CAR BOMB KILLS TWELVE\n\nThe {c:CF|Central African Republic} ({c:CF|CAR}) mourned.');
  });

  test('initials that news uses without a word are known, and no words in a headline of capitals', () => {
    expectMarked('Troops in {c:PG|PNG}; {c:NZ|NZ} sent aid, and {c:BA|BiH} none. CAR T-cell therapy helps.');
    expectMarked('{c:KP|N. Korean} test\n\n{c:KP|N. Korea} told {c:KR|S. Korea} and {c:LK|Lanka}.');
    expectMarked('CAR BOMB KILLS TWELVE\n\nThe car burned, a png shows.');
  });

  test('one that ends the name of a known body of its state is named by it', () => {
    expectMarked('The {o:central-bank-of-uzbekistan|Central Bank of {c:UZ|Uzbekistan}} cut its rate; the {o:senate-of-kazakhstan|Senate of {c:KZ|Kazakhstan}} and the {o:un-security-council|UN Security Council} met.');
    expectMarked('{o:anglo-american|Anglo American} and a Pan American road.');
    expectMarked('Jets\n\nThe jets went to Emirates in the {c:AE|UAE}; the {c:AE|Emirates} paid. The Prince of Wales came to New South Wales.');
  });

  test('Georgia is the country where its president is named after it', () => {
    expectMarked('President of {c:GE|Georgia} {p:?Giorgi Melikidze|Giorgi Melikidze} pardoned her.');
    expectMarked('It was Mayor {p:?Georgia Turner|Georgia Turner} who won.');
  });

  test('money is none', () => {
    expectMarked('It cost US$1.25 billion, HK$2 million and A$3 million; the {c:US|US} paid.');
  });

  test('a town of the United States that has a capital\'s name is told by its state', () => {
    expectMarked('It burned in Paris, Texas; it rained in Moscow, Idaho, and in Athens, Georgia. {c:RU|Moscow}, {c:GE|Georgia} and {c:AM|Armenia} talk.');
    expect(linked('A fire broke out in Dublin, Ohio, on Monday.').events.map(({ country }) => country)).toEqual(['US']);
  });

  test('capitals stand for governments, or are places', () => {
    const sense = (text: string) => linked(text).mentions.map(({ sense: one }) => one);
    expect(sense('Ties between Astana and Moscow are not smooth.')).toEqual(['GOVERNMENT', 'GOVERNMENT']);
    expect(sense('Astana\'s answer was cold.')).toEqual(['GOVERNMENT']);
    expect(sense('It rained in Astana for a day.')).toEqual(['PLACE']);
    expect(sense('They asked Bishkek residents for help.')).toEqual(['PLACE']);
  });

  test('a language is no country', () => {
    expectMarked('He speaks Kazakh and answered in Russian.');
    expectMarked('Lessons in the Kyrgyz language are free.');
    expectMarked('{c:KG|Kyrgyz} schools teach Russian.');
    expectMarked('Judges are examined in Kazakh from September. A nurse speaks Russian with patients; clerks learn Kazakh, and books come in both Kazakh and English by May. The children spoke no Russian.');
    expectMarked('The language law is new. Russian keeps its place alongside Kazakh.');
    expectMarked('He met {c:RU|Russian} and {c:CN|Chinese} officials, and spoke to {c:UZ|Uzbeks} in {c:KZ|Kazakh} villages and {c:RU|Russian} towns.');
  });

  test('a number before it in a list is no initial, the article is no part of it, and an adjective no first name', () => {
    expectMarked('2. {c:IN|India} came, and smiled.');
    expectMarked('Trade with the {c:AE|Emirates} grew; it rained in {c?:NL|The Hague}.');
    expectMarked('Neighboring {c:GN|Guinea} kept silent. An envoy of {c:GN|Guinea} spoke.');
  });

  test('people and places that share a country\'s name are not it', () => {
    expectMarked('{p:?Michael Jordan|Michael Jordan} said he likes {c:JO|Jordan}.');
    expectMarked('New Mexico is north of {c:MX|Mexico}, by the Gulf of Mexico.');
    expectMarked('The {o:washington-post|Washington Post} read the Paris Agreement.');
    expect(namings('Chad Kelly threw the ball, the coach said.')).not.toContain('COUNTRY TD "Chad"');
  });

  test('Jordan and Chad are the country or someone of that name by what is told beside each', () => {
    expectMarked('{c:JO|Jordan}\'s king met {p:?Michael Jordan|Michael Jordan} in {c?:JO|Amman}. When {p:?Michael Jordan|Jordan} spoke, all listened. He flew to {c:JO|Jordan} and {c:EG|Egypt}. {p:?Michael Jordan|Jordan} said it was hot.');
    expectMarked('{c:EG|Egypt} and {c:JO|Jordan} agreed, coach {p:?Eddie Jordan|Eddie Jordan} said. They told {p:?Eddie Jordan|Jordan} more.');
    expectMarked('{p:?Chad Whitfield|Chad Whitfield} of the embassy in {c:TD|Chad} said {c:TD|Chad} needs rain. {p:?Chad Whitfield|Whitfield} left.');
  });

  test('Georgia is the state or the country by what is told beside it', () => {
    expect(namings('Voters in Georgia and Florida chose Republicans.')).toEqual([]);
    expectMarked('{c:GE|Georgia} opened a port near Batumi, {c:GE|Tbilisi} said.');
    expectMarked('Crowds gathered in {c:GE|Georgia} for a third night.');
    // A story of both: each where it stands.
    expectMarked('The president of {c:GE|Georgia} visited Atlanta, Georgia, on Monday.');
    expectMarked('{c:GE|Georgia}\'s foreign minister met Georgia lawmakers. He praised {c:GE|Georgia} and {c:AM|Armenia}. Voters in Georgia and Alabama shrugged.');
    expectMarked('State senator {p:?Ann Poole|Ann Poole} of Georgia, a Republican, said that exports to {c:GE|Georgia} had grown.');
    expectMarked('Georgia Governor {p:?Brian Stone|Brian Stone} signed the law. The U.S. state of Georgia sells peaches to {c:GE|Tbilisi}.'.replace('U.S.', '{c:US|U.S.}'));
  });
});
