import { describe, expect, test } from 'vitest';
import { isAbout } from '../../src/ingest/linking/link.ts';
import { linked } from './found.ts';

const about = (text: string): string[] => [...new Set(linked(text).mentions.filter(isAbout).map(({ kind, code, name }) => (kind === 'COUNTRY' ? String(code) : name)))];

describe('what a story is about', () => {
  test('is in its headline and its first sentence', () => {
    expect(about('Kyrgyzstan Builds a Dam\n\nKyrgyzstan has begun to build a dam. It will take years. Engineers from Japan will help.')).toEqual(['KG']);
  });

  test('is whom the first sentence begins with, after the dateline', () => {
    expect(about('Rate Is Held\n\nASTANA - The Eurasian Development Bank on Friday held its rate. Analysts at the Asian Development Bank had expected this.')).toContain('Eurasian Development Bank');
  });

  test('is not who only speaks of it; but who is in the headline is', () => {
    const body = 'The dam broke on Monday. Deputy Governor Oralbek Temish said that nobody was hurt. "We were lucky," Temish said.';
    expect(about(`A Dam Breaks\n\n${body}`)).not.toContain('Oralbek Temish');
    expect(about(`Dam breaks, says Oralbek Temish\n\n${body}`)).toContain('Oralbek Temish');
  });

  test('is who holds the office that the headline names, where the first sentences name them', () => {
    const body = 'Uzbek President Shavkat Mirziyoyev arrived in Rabat on Wednesday, his office said.\n\nHe will stay two days. "It is far," Prime Minister Driss Bennacer said.';
    expect(about(`Uzbek president lands in Morocco\n\n${body}`)).toContain('Shavkat Mirziyoyev');
    expect(about(`A guest in Morocco\n\n${body}`)).not.toContain('Shavkat Mirziyoyev');
  });

  test('is neither where it was written, in any form, nor a ministry that is but the source', () => {
    expect(about('Talks held\n\nBaku, October 22, AZERTAC Peru met Chile on Tuesday. Peru spoke. Baku was calm.')).not.toContain('AZ');
    const source = 'Peru met Chile on Tuesday, the Ministry of Foreign Affairs of Peru said. It rained, according to the Ministry of Foreign Affairs of Peru. It snowed, the Ministry of Foreign Affairs of Peru said.';
    expect(about(`Talks held\n\n${source}`)).not.toContain('Ministry of Foreign Affairs of Peru');
    expect(about(`Talks held\n\n${source} The Ministry of Foreign Affairs of Peru burned down.`)).toContain('Ministry of Foreign Affairs of Peru');
  });

  test('is the one who is received as much as the host, and either rival, but not whom a guest meets by the way', () => {
    const guest = 'Finnish President Oskar Lindqvist on Tuesday received Uzbek President Shavkat Mirziyoyev in Helsinki. The two spoke of trade. Lindqvist thanked him. Lindqvist will come. Lindqvist left. Lindqvist flew. Lindqvist sat.';
    expect(about(`A guest in Helsinki\n\n${guest}`)).toEqual(expect.arrayContaining(['Oskar Lindqvist', 'Shavkat Mirziyoyev']));
    const rivals = 'Zambians vote on Thursday. President Hakainde Hichilema faces Brian Mundubile, a lawyer. Hichilema took office in 2021. Hichilema is ahead. Hichilema is calm.';
    expect(about(`Zambia Votes\n\n${rivals}`)).toEqual(expect.arrayContaining(['Hakainde Hichilema', 'Brian Mundubile']));
    const runoff = 'Colombians vote on Sunday in a runoff between senator Ivan Cepeda and lawyer Abelardo de la Espriella. Cepeda won before. Cepeda leads. Cepeda is calm.';
    expect(about(`A vote\n\n${runoff}`)).toEqual(expect.arrayContaining(['Ivan Cepeda', 'Abelardo de la Espriella']));
    const by = 'Prime Minister Adam Novak arrived in Riyadh. Novak met a banker, John Smith. Novak left. Novak spoke.';
    expect(about(`Novak in Riyadh\n\n${by}`)).not.toContain('John Smith');
  });

  test('is each of a few countries that act together in the first sentence, after a dateline that is a sentence, too; examples are none', () => {
    const body = 'Water ministers of Kenya, Uganda and Rwanda met in Kigali on Tuesday. Rwanda was glad. "Rwanda pays," Rwanda said. It rained in Rwanda. Rwanda left.';
    expect(about(`Water is shared\n\n${body}`)).toEqual(expect.arrayContaining(['KE', 'UG', 'RW']));
    expect(about(`Water is shared\n\nKIGALI. September 17 - ${body}`)).toEqual(expect.arrayContaining(['KE', 'UG', 'RW']));
    expect(about(`Water is shared\n\n${body.replace('Water ministers of Kenya', 'Rwanda met neighbors such as Kenya')}`)).not.toContain('KE');
  });

  test('is not whose office, party or house only acts, nor one who comes up late, however often', () => {
    expect(about('A Dam Is Begun\n\nA dam will be built, Tajik President Emomali Rahmon\'s office said on Friday. Rahmon likes dams.')).not.toContain('Emomali Rahmon');
    expect(about('A Dam Is Begun\n\nTajik President Emomali Rahmon began a dam on Friday. Rahmon likes dams.')).toContain('Emomali Rahmon');
    expect(about('A Festival Opens\n\nA festival opened on Friday. Guests came. Singers sang. Actors bowed. A letter from President Emomali Rahmon was read. Rahmon praised it. Rahmon was glad.')).not.toContain('Emomali Rahmon');
  });

  test('is not the country from where it was written, nor one that comes up late', () => {
    expect(about('Fund Cuts Forecast\n\nPARIS, April 22 - The fund cut its forecast on Tuesday. It blamed trade. Growth in France will be slow.')).not.toContain('FR');
    expect(about('A pact is signed\n\nHAVANA: Colombia and a rebel group signed a pact. They had talked there for years.')).toEqual(['CO']);
    expect(about('A Dam Breaks\n\nThe dam broke on Monday. Nobody was hurt. China sent help. A team from China came, and China paid.')).not.toContain('CN');
  });
});

describe('an event', () => {
  const events = (text: string, type: string) => linked(text).events.filter((event) => event.type === type).map(({ start, end, country }) => [start, end, country]);

  test('is a fire that burns', () => {
    expect(events('Steppe Fires Burn 90,000 Hectares in Mongolia\n\nIt was dry.', 'DISASTER')).toEqual([[null, null, 'MN']]);
    expect(events('North Korea fires missiles\n\nIt was loud.', 'DISASTER')).toEqual([]);
  });

  test('that is decided is of the day on which it is announced; what is only foretold is not', () => {
    expect(events('Carmaker to invest in Mexico\n\nThe carmaker will invest $3 billion in Mexico over four years, it said on Monday.', 'ECONOMIC')).toContainEqual(['2024-10-21', null, 'MX']);
    expect(events('Leaders to meet in Mexico\n\nThe leaders will hold a summit in Mexico, the ministry said on Monday.', 'SUMMIT')).toEqual([[null, null, 'MX']]);
  });

  test('in the headline is of the day before which the first sentence has the same word', () => {
    expect(events('Kenya sentences journalist for nine years\n\nA Kenyan journalist who was arrested after being pulled off a train that was made to stop in Nairobi was sentenced on Monday to nine years in jail.', 'COERCION')).toEqual([['2024-10-21', null, 'KE']]);
  });

  test('is not of the day in the dateline', () => {
    expect(events('Talks held\n\nALMATY, October 22 (Reuters) - Ministers of Kazakhstan and China held talks in Almaty last Saturday.', 'TALKS')).toContainEqual(['2024-10-19', null, 'KZ']);
  });

  test('is a meeting of heads as much as of ministers', () => {
    expect(events('In Osh\n\nHeads of government of five states met in Osh on October 21-22. They meet again in December.', 'TALKS')).toContainEqual(['2024-10-21', '2024-10-22', 'KG']);
  });

  test('has the day that the headline says, and of a gathering the country is that of its place', () => {
    expect(events('Takaichi to visit Kazakhstan next month\n\nTOKYO — It rained.', 'VISIT')).toEqual([['2024-11', null, 'KZ']]);
    expect(events('Putin, Modi talk on eve of BRICS summit\n\nRussian President Vladimir Putin and Indian Prime Minister Narendra Modi spoke of the summit in New Delhi on November 12-13.', 'SUMMIT')).toEqual([['2024-11-12', '2024-11-13', 'IN']]);
  });

  test('is a meeting with whoever is named, and a visit is where was talked', () => {
    expect(events('Trump says he will meet Putin in Alaska on November 15\n\nIt rained.', 'TALKS')).toEqual([['2024-11-15', null, 'US']]);
    expect(events('Prisoners freed after US envoy\'s visit\n\nThey were freed after talks in Minsk with U.S. officials in Belarus.', 'VISIT')).toEqual([[null, null, 'BY']]);
  });

  test('is one for each place that has its own date', () => {
    expect(events('Forums\n\nIt rained. It snowed. The last forums were held in August 2023 in Astana, and in Afghanistan in April this year.', 'CONFERENCE')).toEqual([['2023-08', null, 'KZ'], ['2024-04', null, 'AF']]);
  });

  test('is not of a day that is told by the way', () => {
    expect(events('Guest\n\nA guest arrived in Astana on a state visit, his first since 2023.', 'VISIT')).toEqual([[null, null, 'KZ']]);
    expect(events('Trade\n\nThe agreement, signed in 2022, came into force on October 1.', 'AGREEMENT')).toEqual([['2024-10-01', null, null], ['2022', null, null]]);
    expect(events('Guest\n\nThe governor will visit Bougainville, whose people voted in 2019.', 'VISIT')).toEqual([[null, null, 'PG']]);
    expect(events('Guest\n\nThe king, who took power in 1999, visited Tokyo on Monday.', 'VISIT')).toEqual([['2024-10-21', null, 'JP']]);
    expect(events('Guest\n\nThe king, who took power in 1999, visited Tokyo on Monday.', 'POLITICAL_CHANGE')).toEqual([['1999', null, 'JP']]);
  });

  test('is of the day that a clause tells of it itself', () => {
    expect(events('Oslo\n\nThe summit, which will be held in Oslo on November 20, is the first since 2019.', 'SUMMIT')).toEqual([['2024-11-20', null, 'NO']]);
    expect(events('Nepal\n\nThe quake, which struck Nepal on October 3, killed 12.', 'DISASTER')).toEqual([['2024-10-03', null, 'NP']]);
  });

  test('is an agreement that comes into force, and help that is offered or paid', () => {
    expect(events('Trade\n\nThe trade agreement between Peru and Chile came into force on October 1.', 'AGREEMENT')).toEqual([['2024-10-01', null, 'PE']]);
    expect(events('Trade\n\nThe accord between Kenya and Uganda takes effect on Monday.', 'AGREEMENT')).toEqual([['2024-10-28', null, 'KE']]);
    expect(events('Floods\n\nThe UN released $5m in emergency funds for Sudan.', 'AID')).toEqual([[null, null, 'SD']]);
    expect(events('Fires\n\nTurkey offered help to Greece.', 'AID')).toEqual([[null, null, 'GR']]);
  });

  test('is told by words that need no others', () => {
    expect(events('Ties\n\nIt rained. It snowed. Trade with Afghanistan grew after the Taliban came to power in 2021.', 'POLITICAL_CHANGE')).toEqual([['2021', null, 'AF']]);
  });

  test('that is part of another has its days, or its country', () => {
    const body = 'An exhibition of carpets will open in Almaty as part of the Steppe Forum. The forum will be held on October 29.';
    expect(events(`Exhibition to Open in Almaty\n\n${body}`, 'EXHIBITION')).toEqual([['2024-10-29', null, 'KZ']]);
    expect(events('Leaders gather\n\nThe bloc held its summit in Kazan on October 22-24. Kazakhstan spoke at the outreach meeting on October 24.', 'SUMMIT')).toContainEqual(['2024-10-24', null, 'RU']);
  });

  test('of some days that ended on one began before', () => {
    expect(events('Leaders gather\n\nLeaders of the bloc went home from Brazil as their two-day summit in Rio de Janeiro ended on Monday.', 'SUMMIT')).toEqual([['2024-10-20', '2024-10-21', 'BR']]);
  });

  test('is not of the year since which it is the first', () => {
    expect(events('Guest in Bishkek\n\nIt is the first visit of a Serbian president to Kyrgyzstan since the two countries established relations in 1998.', 'VISIT')).toEqual([[null, null, 'KG']]);
  });

  test('told by the headline is of the day on which its guests act there, by the first sentence', () => {
    expect(events('Leaders agree fund at Astana summit\n\nASTANA, Kazakhstan - Leaders of the bloc on Tuesday called on members to pay into a joint fund.', 'SUMMIT')).toEqual([['2024-10-22', null, 'KZ']]);
    expect(events('Leaders agree fund at Astana summit\n\nLeaders of the bloc called on members in 2023 to pay. It rained. It was late. On Tuesday Kazakhstan called on members to pay.', 'SUMMIT')).toEqual([[null, null, 'KZ']]);
  });

  test('told by the headline is not of a day that a later sentence tells, nor of that on which somebody only spoke', () => {
    expect(events('Flood hits Nepal\n\nA glacial lake burst on Monday in Nepal.\n\nThe valley was struck by a flood in July 2023.', 'DISASTER')).toEqual([['2024-10-21', null, 'NP'], ['2023-07', null, expect.anything()]]);
    expect(events('Summit of the bloc in Astana\n\nThe ministry said on Monday that guests were invited.', 'SUMMIT')).toEqual([[null, null, 'KZ']]);
  });

  test('told of a visit without a place is where the visit is', () => {
    expect(events('Guest in Rabat\n\nUzbek President Shavkat Mirziyoyev arrived in Rabat on Tuesday for a state visit. Officials oversaw the signing of ten documents with Uzbekistan.', 'AGREEMENT')).toContainEqual(['2024-10-22', null, 'MA']);
    expect(events('Guest in Rabat\n\nUzbek President Shavkat Mirziyoyev arrived in Rabat on Tuesday for a state visit. Mirziyoyev will hold talks with Prime Minister Driss Bennacer on Friday.', 'TALKS')).toEqual([['2024-10-25', null, 'MA']]);
  });
});

describe('the country of an event', () => {
  const countries = (text: string, type: string) => linked(text).events.filter((event) => event.type === type).map(({ country }) => country);

  test('is of one who joins, wherever that is told', () => {
    expect(countries('Belarus Joins SCO at Summit in Astana\n\nIt rained.', 'MEMBERSHIP')).toEqual(['BY']);
  });

  test('is of sanctions who imposes them or whom they are against, and cheaper trade is none', () => {
    expect(countries('EU acts\n\nThe EU approved sanctions against Moscow over its war in Ukraine.', 'SANCTION')).toEqual(['RU']);
    expect(countries('US acts\n\nThe United States imposed sanctions on Iran over its deeds in Iraq.', 'SANCTION')).toEqual(['US']);
    expect(countries('Japan acts\n\nNew sanctions were imposed on Russia by Japan.', 'SANCTION')).toEqual(['JP']);
    expect(countries('Britain acts\n\nBritain imposed sanctions on a Kyrgyz bank that was used by Russia.', 'SANCTION')).toEqual(['GB']);
    expect(countries('War\n\nIt has been so since Russia invaded Ukraine.', 'CONFLICT')).toEqual(['UA']);
    expect(countries('War\n\nThe attack on Israel by Iran was met.', 'CONFLICT')).toEqual(['IL']);
    expect(countries('Talks\n\nPakistan and Saudi Arabia held a phone call on the truce in Lebanon.', 'TALKS')).toEqual(['PK']);
    expect(countries('Talks\n\nPakistan and Saudi Arabia held talks on the truce in Lebanon.', 'TALKS')).toEqual(['LB']);
    expect(countries('Trade\n\nArgentina cut tariffs on imports.', 'SANCTION')).toEqual([]);
  });

  test('is that which aid is sent to', () => {
    expect(countries('Flour\n\nKazakhstan has sent 3,500 tons of flour to Afghanistan as humanitarian aid, the Kazakh Ministry of Health said.', 'AID')).toEqual(['AF']);
  });
});
