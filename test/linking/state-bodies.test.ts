import { describe, expect, test } from 'vitest';
import { expectMarked, linked } from './found.ts';

describe('bodies of states', () => {
  test.each([
    'The {o:?Ministry of the Interior|Ministry of the Interior} and the {o:?Central Bank of the Republic of Tunisia|Central Bank of the {c:TN|Republic of Tunisia}} agreed.',
    'The {o:?Prosecutor General\'s Office|Prosecutor General\'s Office}, the {o:?Accra City Prosecutor\'s Office|{c:GH|Accra} City Prosecutor\'s Office} and the {o:?Prime Minister’s Office|Prime Minister’s Office} agreed; the mayor\'s office did not.',
    'The {o:?Office of the President of Ukraine|Office of the President of {c:UA|Ukraine}} denied it. The head of the {o:?Office of the President of Ukraine|Office of the President} {p:?Bohdan Klymets|Bohdan Klymets} came.',
    'The {o:?Cabinet of Ministers of Uzbekistan|Cabinet of Ministers of {c:UZ|Uzbekistan}} met. The Cabinet met.',
    'The {o:state-great-khural|State Great Khural} and the {o:?Border Service|Border Service} met the {o:?House of Representatives|House of Representatives}. The House of Lamps stood.',
    'The {o:?Liberal Union of Gabon|Liberal Union of {c?:GA|Gabon}} ({o:?Liberal Union of Gabon|ULiG}) met. {o:?Workers\' Party of Kenya|Workers\' Party of {c?:KE|Kenya}} and the {o:?People\'s Democratic Union|People\'s Democratic Union} lost.',
    'The {o:?Movement Toward Reform|Movement Toward Reform} and the {o:?Front Against Hunger|Front Against Hunger} won.',
    'The {o:?Kenyan Chamber of Trade|{c?:KE|Kenyan} Chamber of Trade} on Tuesday and the {o:?Supreme Court of Appeal|Supreme Court of Appeal} on May 5 said so.',
    '{o:?OJSC Almazvodstroy|OJSC Almazvodstroy} and {o:?Teplomost OJSC|Teplomost OJSC} paid.',
    'The {o:?Ministry of Health|Ministry of Health} and Sanofy met the {o:?Ministry of Sport and Tourism|Ministry of Sport and Tourism}.',
    // The name goes on, or ends, after a word that could end it.
    'The {o:?Peru Aerospace Research Agency|{c?:PE|Peru} Aerospace Research Agency} ({o:?Peru Aerospace Research Agency|PARA}) and the {o:?Lagos Post-Courier|Lagos Post-Courier} told of it in the {c:NG|Nigerian} capital.',
    'The {o:?European Council on Inland Ports|European Council on Inland Ports} met; the {o:european-council|European Council} on Friday did not. It spoke at the {o:who|WHO} and the Global Gateway Ports Forum.',
    '{o:?Movement for Renewal|Movement for Renewal} of Lt. Col. {p:?Issa Traore|Issa Traore} left. The {o:?Lima Police|{c:PE|Lima} Police} and the {o:?Indian Navy|{c:IN|Indian} Navy} came.',
    'It was told in {o:wall-street-journal|The Wall Street Journal} and {o:?The Accra Herald|The {c?:GH|Accra} Herald}. The {o:?Accra Herald|{c?:GH|Accra} Herald} was right.',
    'They built the Southern Rail Corridor (SRC) under the Quick Response Support (QRS) Program.',
    'The {o:?Council of Transport Ministers of Benin and Togo|Council of Transport Ministers of {c?:BJ|Benin} and {c?:TG|Togo}} and the {o:?Ministry of Energy of Mali|Ministry of Energy of {c:ML|Mali}} and {c:NE|Niger} agreed.',
    // A chamber is named without more, where its capital tells.
    'He told the {o:?Senate|Senate} and {o:?Congress|Congress} of it. World Congress halls were full.',
    'The parliament met. He told Parliament so.',
    // A country's own name is no body; a mission is where it is.
    'The Minister of Trade of the {c:RU|Russian Federation} met the {o:?United Relief Mission in Haiti|United Relief Mission in {c?:HT|Haiti}}; {o:?Kano Capital Markets|Kano Capital Markets} paid.',
  ])('%s', (marked) => expectMarked(marked));

  test('leave their country in a headline, too', () => {
    const { mentions } = linked('Floods kill five - Kyrgyz Emergencies Ministry\n\nRain fell, the Kyrgyz Emergencies Ministry said.');
    expect(mentions.filter(({ kind }) => kind === 'COUNTRY')).toHaveLength(2);
  });
});

test('initials that some papers spell as words are those, and "al" may have a small letter', () => {
  expectMarked('{o:brics|Brics} and {o:nato|Nato} met; so did {o:unesco|Unesco}. Its Cares were none. A branch of {o:al-qaeda|al-Qaeda} left. Who came to us?');
});
