import { describe, expect, test } from 'vitest';
import { expectMarked, linked } from './found.ts';

describe('organizations', () => {
  test.each([
    'The {o:?Ministry of Foreign Affairs of Kyrgyzstan|{c:KG|Kyrgyz} Foreign Ministry} denied it.',
    '{c:AF|Afghanistan}\'s {o:?Ministry of Industry and Trade of Afghanistan|Ministry of Industry and Trade} planned it.',
    'The {o:?Ministry of Energy of Kazakhstan|Ministry of Energy of {c:KZ|Kazakhstan}} and Almaty agreed.',
    'The {o:?Ministry of Culture, Sports and Youth|Ministry of Culture, Sports and Youth} closed.',
    'It met the {o:adb|Asian Development Bank} ({o:adb|ADB}); the {o:adb|ADB} paid.',
    'The {o:?Commonwealth of Caspian Traders|Commonwealth of Caspian Traders} ({o:?Commonwealth of Caspian Traders|CCT}) met; {o:?Commonwealth of Caspian Traders|CCT} grew.',
    'The {o:kase|Kazakhstan Stock Exchange} and the {o:?Moscow Stock Exchange|Moscow Stock Exchange} parted.',
    '{o:?Silk Road Bank|Silk Road Bank} opened beside {o:?Nazarbayev University|Nazarbayev University}.',
    '{o:orda-kz|Orda.kz} reports that the {o:un-security-council|UN Security Council} met.',
    // A capital before a name that is known makes it another's; a word of the sentence does not.
    'Analyst {p:?Medet Tiulegenov|Medet Tiulegenov} teaches at the {o:?American University of Central Asia|{c?:US|American} University of Central Asia}.',
    'At {o:university-of-central-asia|University of Central Asia} classes began. The {o:university-of-central-asia|University of Central Asia} grew.',
    'The {o:sco|Shanghai Co-operation Organisation} and the {o:osce|Organization for Security and Co-operation in Europe} spoke of co-operation.',
    // What a business is called tells its name.
    'The {c:TR|Turkish} state company {o:?BOTAŞ|BOTAŞ} will buy the gas; {o:?BOTAŞ|BOTAŞ} has bought before.',
    'The oil giant {o:?Petrolia|Petrolia} and the airline {o:?Nomad Air|Nomad Air} left. {o:?Petrolia|Petrolia} will be back.',
    'The grid operator {o:?KEGOC2|KEGOC2} and the developer {p:?John Smith|John Smith} met.',
    // An honorific is a person's, and capitals may be a thing or a ship.
    'The company Mr. {p:?Petrov|Petrov} founded left; the firm Dr. {p:?Anna Belova|Anna Belova} ran stayed.',
    'He left the company IPO late, used a bank ATM, saw the carrier USS Nimitz and the company CEO. An Initial Public Offering (IPO) failed.',
    'The {c:CH|Swiss} drug makers {o:?Novara|Novara} and {o:?Belmed|Belmed} and the airlines {o:?Altair|Altair}, {o:?Nomad Wing|Nomad Wing} and {o:?Zefir|Zefir} paid; the news site {o:?Pamir Gazeta|Pamir Gazeta} told of it.',
    'The {o:?General Police Inspectorate|General Police Inspectorate} closed the {o:?Higher School of Medicine|Higher School of Medicine}.',
    '{o:?Altair Heavy Corp|Altair Heavy Corp} and {o:?Sumira Corp|Sumira Corp} left; {c:KR|Korea} Inc. did not. The {o:fao|Food and Agriculture Organization} stayed.',
    'The {c:RW|Rwanda}-backed {o:?M23|M23} rebels left; {o:?M23|M23} said so. The US militants were none.'.replace('US', '{c:US|US}'),
    'The militant group {o:?Sahra Wolves|Sahra Wolves} and the {o:unhcr|UN refugee agency} were named by the {o:?Niger Delta Peace Watch|Niger Delta Peace Watch} and {o:?Avesta Research|Avesta Research}.',
    // A part of a country and a town give their bodies a name of their own.
    'The {o:?Royal Bank of Scotland|Royal Bank of {c:GB|Scotland}} and the {o:?Bank of Tokyo|Bank of {c:JP|Tokyo}} met {o:?Indian Bank|{c:IN|Indian} Bank}.',
    // What only a firm has, beside its name.
    '{o:?Glenmore|Glenmore} shares rose 2 percent. {o:?Glenmore|Glenmore} paid; Mining shares fell. Banks paid.',
    '{o:?Glenmore|Glenmore} chief executive {p:?Gary Nagle|Gary Nagle} and {o:?Lufta|Lufta} CEO {p:?Carl Spohr|Carl Spohr} left.',
    '{o:?Cobrelco|Cobrelco}, {c:CL|Chile}\'s state-owned miner, paid. {p:?Marta Kowalska|Marta Kowalska}, {c:PL|Poland}\'s envoy, left.',
    'Shares in {o:?HSBCO|HSBCO} and {o:?Barclans|Barclans} fell. {o:?Maerska|Maerska}, a {c:DK|Danish} shipping firm, paid.',
    'The {o:?Bank of Korea|Bank of {c:KR|Korea}} and the {o:?Board of Samrat Energy|Board of Samrat Energy} {p:?Nurlan Zhakupov|Nurlan Zhakupov} met Credit Suisse.',
    'The {c:CL|Chilean} miner {o:?Cobrelco|Cobrelco} and the oil major {o:?Petrolia|Petrolia} met {o:?Glenmore|Glenmore} Chief Executive {p:?Gary Nagle|Gary Nagle} and the {c:CL|Chilean} miner {p:?Mario Vega|Mario Vega}, who smiled.',
    'The {o:?Kenya Airports Authority|{c?:KE|Kenya} Airports Authority} and the {o:?Ministry of Defence of South Korea|Ministry of Defence of the {c:KR|Republic of Korea}} left.',
    'Carmaker {o:?Volvera|Volvera} cut jobs. Shares in {o:?Rio Verde|Rio Verde} fell; {o:?Rio Verde|Rio Verde} paid. Analysts at {o:?Jeffers|Jeffers} said so.',
    '{o:?Toyoda Motor|Toyoda Motor} said profit rose. {o:?Banco Santandreu|Banco Santandreu} and {o:?Grupo Bimba|Grupo Bimba} announced it.',
    'The {o:?U.S. Geological Survey|{c?:US|U.S.} Geological Survey} said so. The Labour Force Survey said so.',
    'The company Monday closed; the bank President left, and the company Ministers praised it. The aircraft carrier Gorodets sailed.',
  ])('%s', (marked) => expectMarked(marked));

  test('a body may be against something', () => {
    expectMarked('The {o:?Independent Agency Against Bribery|Independent Agency Against Bribery} opened a case. The agency stood against Bribery.');
  });

  test('a body that is named in a shorter and a longer way is one, where the text has no other', () => {
    expectMarked('The {o:central-bank-of-uzbekistan|Central Bank of {c:UZ|Uzbekistan}} cut it; the {o:central-bank-of-uzbekistan|Central Bank} said so. The {o:un-security-council|UN Security Council} met; the {o:un-security-council|Security Council} voted.');
    expectMarked('The company {o:?Tiremo Corp|Tiremo Corp} said so; shares in {o:?Tiremo Corp|Tiremo} fell.');
    expectMarked('The {o:?Ministry of Health of Kazakhstan|Ministry of Health of {c:KZ|Kazakhstan}} and the {o:?Ministry of Health of Uzbekistan|Ministry of Health of {c:UZ|Uzbekistan}} met; the {o:?Ministry of Health|Ministry of Health} was glad.');
  });

  test('a federation that is a state is a country', () => {
    expectMarked('The {c:RU|Russian Federation} and the {c:CH|Swiss Confederation} met the {o:?Orbita Federation|Orbita Federation}.');
  });

  test('an acronym that is spoken as a word may be written as one', () => {
    expectMarked('{o:nato|Nato} and {o:asean|Asean} meet\n\n{o:unicef|Unicef} told {o:brics|Brics} envoys that nato is a dish.');
    expectMarked('A reply came from {p:?Taylor Swift|Taylor Swift}, and {p:?Taylor Swift|Swift} left {c:GU|Guam}.');
  });

  test('the words of bodies alone, and happenings, are no bodies', () => {
    expectMarked('The Ministry said that the Business Forum and the Trade Agreement were late. The Bank agreed.');
  });

  test('WHO is a body and who is not, in a headline all in capitals least of all', () => {
    expectMarked('The {o:who|WHO} asked who came.');
    expectMarked('MAN WHO FOUND US GOLD\n\nNothing more is known.');
  });

  test('a proposed ministry knows its country', () => {
    expect(linked('Tajikistan\'s Interior Ministry said so.').mentions.find(({ kind }) => kind === 'ORGANIZATION')).toMatchObject({ entity: null, code: 'TJ', name: 'Ministry of Internal Affairs of Tajikistan' });
  });
});
