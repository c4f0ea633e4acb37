import type { StoryFact } from '../facts.ts';

/** Demo stories: our own words on real public events of July to November 2026. */
export const stories2026b: readonly StoryFact[] = [
  {
    slug: 'kazakhstan-constitution-in-force-kurultai-date',
    headline: 'Kazakhstan’s new constitution takes effect, Kurultai to be elected on 23 August',
    summary: 'The two chambers of parliament end after three decades. President Tokayev speaks of a new era.',
    byline: 'Astana desk', section: 'Politics', urgency: 4, publishedAt: '2026-07-02T06:10:00.000Z',
    body: [
      'Kazakhstan has had a new constitution since 1 July. With the old one ended the parliament of two chambers, Mazhilis and Senate, which had existed since 1995. President Kassym-Jomart Tokayev called it the beginning of a new era and set the election of the Kurultai, the chamber that replaces them, for 23 August.',
      'The Kurultai has 145 seats and a term of five years. All its deputies are to be chosen from party lists. Until now a part of the Mazhilis was elected in districts, where candidates could stand without a party, and the Senate was formed by local councils and by the president.',
      'The office of vice-president, which Kazakhstan had until the middle of the 1990s, comes back. Under the rules of transition the president is to name the holder, with the consent of the deputies, within two months after the Kurultai first meets. The heads of the Constitutional Court and of other high bodies are to be appointed anew as well. The head of state remains limited to one term of seven years, which for Tokayev ends in 2029.',
      'The government speaks of a presidential republic with a strong parliament. Its critics answer that the parliament becomes smaller and depends on registered parties, few of which oppose the government.',
      'The referendum of 15 March, in which the text was adopted, was the third in four years, after that of 2022 on constitutional amendments and that of 2024 on a nuclear power plant.',
    ],
    about: [
      ['KZ', 1], ['kazakhstan-new-constitution-2026', 1], ['kazakhstan-kurultai-election-2026', 0.8], ['kurultai-of-kazakhstan', 0.8],
      ['kassym-jomart-tokayev', 0.75], ['kazakhstan-constitution-referendum-2026', 0.5], ['mazhilis', 0.35], ['senate-of-kazakhstan', 0.35],
      ['kazakhstan-nuclear-referendum-2024', 0.1],
    ],
  },
  {
    slug: 'kyrgyzstan-sco-year-what-to-know',
    headline: 'Kyrgyzstan’s SCO year: what to know before the summit in Bishkek',
    summary: 'The chair comes with an anniversary, a resort as cultural capital and a festival of nomad sports.',
    byline: 'Bishkek desk', section: 'Explainer', urgency: 5, publishedAt: '2026-07-20T07:45:00.000Z',
    body: [
      'Kyrgyzstan has been in the chair of the Shanghai Cooperation Organization since the summit in Tianjin last September. Its motto for the year promises that the members, 25 years after the foundation, go together towards lasting peace, development and prosperity.',
      'President Sadyr Japarov set out three kinds of aims. The first is security, with a centre against transnational organized crime in Bishkek. The second is money: a development bank, a development fund and an investment fund. The third is movement, by which he means railways and roads as well as the digital kind. Climate completes the list.',
      'The year’s capital of tourism and culture is Cholpon-Ata, a resort on Lake Issyk-Kul. A forum of writers and thinkers, the first of which was called there by the novelist Chingiz Aitmatov in 1986, belongs to the programme.',
      'The heads of state are to meet in Bishkek, the place of three earlier summits of the organization, in 2007, 2013 and 2019. Officials have tied the event to the sixth World Nomad Games, which the organizers set for 31 August to 6 September, with the opening in the capital.',
      'Foreign Minister Jeenbek Kulubaev and the secretary-general, Nurlan Yermekbayev, have gone over the preparations since the winter. The city hall of Bishkek began its own, from street signs to road repairs, as early as October 2025.',
    ],
    about: [
      ['KG', 1], ['kyrgyzstan-sco-chairmanship-2025-2026', 1], ['sco', 0.95], ['sco-summit-bishkek-2026', 0.85], ['sadyr-japarov', 0.65],
      ['world-nomad-games-kyrgyzstan-2026', 0.55], ['nurlan-yermekbayev', 0.3], ['sco-summit-tianjin-2025', 0.3],
      ['jeenbek-kulubaev', 0.25],
    ],
  },
  {
    slug: 'semipalatinsk-treaty-twenty-years',
    headline: 'Twenty years of a Central Asia without nuclear weapons',
    summary:
      'The treaty signed at Semipalatinsk on 8 September 2006 made the five states the first such zone to lie wholly in the northern ' +
      'hemisphere.',
    byline: 'Astana desk', section: 'Security', urgency: 6, publishedAt: '2026-09-08T06:15:00.000Z',
    body: [
      'On 8 September 2006 the foreign ministers of Kazakhstan, Kyrgyzstan, Tajikistan, Turkmenistan and Uzbekistan signed a treaty on a nuclear-weapon-free zone in Central Asia. They did so in Semipalatinsk, today Semey, near the ground on which the Soviet Union had carried out 456 nuclear tests.',
      'The five undertook not to make, buy or test nuclear weapons and not to let others place them on their soil. The treaty has been in force since March 2009. The zone borders on two nuclear powers, Russia and China.',
      'Uzbekistan had proposed it in 1993. It took thirteen years to agree on the text, above all on how it should stand beside older treaties with Russia on common defence, a point over which the United States, Britain and France held back at first. In 2014 the five recognized nuclear powers signed a protocol in which they promise not to use or threaten to use nuclear weapons against the zone. Washington has signed but not ratified it.',
      'Kazakhstan had closed the test site on 29 August 1991 and later gave up the arsenal that it had inherited. The date is now the United Nations’ day against nuclear tests.',
      'Since then the region has come back to the atom for electricity. Kazakhstan and Uzbekistan are building power plants with Rosatom. The treaty allows this, under the inspection of the IAEA.',
    ],
    about: [
      ['central-asia-nuclear-free-zone-treaty-2006', 1], ['KZ', 0.9], ['UZ', 0.7], ['KG', 0.6], ['TJ', 0.6], ['TM', 0.6], ['RU', 0.4],
      ['semipalatinsk-test-site-closure-1991', 0.35], ['CN', 0.3], ['US', 0.3], ['un', 0.3], ['iaea', 0.3], ['rosatom', 0.25], ['GB', 0.2],
      ['FR', 0.2],
    ],
  },
  {
    slug: 'brics-twenty-years-since-first-meeting',
    headline: 'Twenty years since four ministers met in New York: a short history of BRICS',
    summary: 'It began as a line in a bank’s report and a meeting beside the UN General Assembly.',
    byline: 'Silkwire Demo Desk', section: 'Explainer', urgency: 6, publishedAt: '2026-09-20T08:30:00.000Z',
    body: [
      'The foreign ministers of Brazil, Russia, India and China met as a group for the first time in September 2006, in New York, on the margins of the UN General Assembly. An economist at Goldman Sachs, Jim O’Neill, had put the four initials together in a paper of 2001. Moscow had the idea of turning a label for investors into a table for ministers.',
      'The first summit followed in Yekaterinburg in June 2009, when the financial crisis had made the established institutions look weak. South Africa was invited at the end of 2010 and added its letter.',
      'Two creations date from the summit in Fortaleza in 2014: the New Development Bank, with its seat in Shanghai, and a common reserve for emergencies. The admission of Uzbekistan to the bank was announced in 2025.',
      'Then came growth. Johannesburg invited six countries in 2023, of which Egypt, Ethiopia, Iran and the United Arab Emirates took their seats in 2024. Kazan created the partners in the same year, Kazakhstan and Uzbekistan among them. Indonesia joined in January 2025, in Brazil’s year. India has the chair in 2026.',
      'What has stayed the same is the absence of a charter, a secretariat and a common policy. Its members agree that they are given too little weight in the world’s institutions. On most other things they may differ, and often do.',
    ],
    about: [
      ['brics', 1], ['bric-first-ministerial-2006', 0.9], ['RU', 0.55], ['IN', 0.55], ['CN', 0.55], ['BR', 0.5], ['ndb', 0.45],
      ['bric-summit-yekaterinburg-2009', 0.4], ['ZA', 0.35], ['UZ', 0.3], ['brics-summit-johannesburg-2023', 0.3],
      ['brics-enlargement-2024', 0.3], ['brics-summit-kazan-2024', 0.3], ['india-brics-chairmanship-2026', 0.3],
      ['brics-partner-countries-2025', 0.25], ['KZ', 0.2], ['ID', 0.2], ['un-general-assembly', 0.2],
      ['brics-indonesia-membership-2025', 0.2], ['EG', 0.15], ['ET', 0.15], ['IR', 0.15], ['AE', 0.15],
    ],
  },
  {
    slug: 'turkmenistan-in-the-cis-chair',
    headline: 'A neutral country in the chair: Turkmenistan’s year in the CIS',
    summary: 'Ashgabat, an associate member, leads the Commonwealth in 2026. What that means and how it came about.',
    byline: 'Silkwire Demo Desk', section: 'Explainer', urgency: 6, publishedAt: '2026-10-05T07:50:00.000Z',
    body: [
      'Turkmenistan took over the chair of the Commonwealth of Independent States from Tajikistan on 1 January. The decision was announced by President Emomali Rahmon at the summit in Dushanbe in October 2025, which also set 9 October 2026 as the date of the next. Ashgabat later named Awaza, its resort on the Caspian, as the place.',
      'The choice is less odd than it looks. Turkmenistan has been an associate member since 2005. It never ratified the statute of the Commonwealth, because that would not have suited the permanent neutrality which the UN General Assembly recognized in 1995. But it has held the chair before, in 2012 and in 2019.',
      'President Serdar Berdimuhamedow named as his aims partnership within the group, economic development and the well-being of its peoples. His father, Gurbanguly Berdimuhamedow, who leads the People’s Council, the Halk Maslahaty, has taken a hand in the preparations.',
      'The other members are Armenia, Azerbaijan, Belarus, Kazakhstan, Kyrgyzstan, Russia, Tajikistan and Uzbekistan, besides Moldova, which no longer takes part.',
      'For Turkmenistan the year fits a wider opening. In August 2025 Awaza received the United Nations conference on landlocked developing countries, and in December of that year a forum marked thirty years of neutrality in Ashgabat, with the presidents of Russia, Türkiye and Iran among the guests.',
    ],
    about: [
      ['TM', 1], ['cis', 1], ['turkmenistan-cis-chairmanship-2026', 1], ['cis-summit-awaza-2026', 0.7], ['serdar-berdimuhamedow', 0.65],
      ['gurbanguly-berdimuhamedow', 0.4], ['cis-summit-dushanbe-2025', 0.35], ['TJ', 0.3], ['emomali-rahmon', 0.25],
      ['lldc3-awaza-2025', 0.25], ['ashgabat-peace-forum-2025', 0.25], ['RU', 0.25], ['un', 0.2], ['TR', 0.15], ['IR', 0.15], ['KZ', 0.15],
      ['un-general-assembly', 0.15], ['halk-maslahaty', 0.15], ['AM', 0.1], ['AZ', 0.1], ['BY', 0.1], ['KG', 0.1], ['UZ', 0.1], ['MD', 0.1],
    ],
  },
  {
    slug: 'c5-plus-1-a-year-after-washington',
    headline: 'C5+1, a year after Washington: how a meeting of ministers became a summit',
    summary: 'The format turned ten in the White House on 6 November 2025. A look back at what was agreed and at the years before.',
    byline: 'Silkwire Demo Desk', section: 'Explainer', urgency: 6, publishedAt: '2026-11-06T08:05:00.000Z',
    body: [
      'A year ago the presidents of Kazakhstan, Kyrgyzstan, Tajikistan, Turkmenistan and Uzbekistan sat down with Donald Trump in the White House. It was the second summit of C5+1, and the first in Washington.',
      'The format is older than the summits. Secretary of State John Kerry met the five foreign ministers in Samarkand in November 2015. For eight years it stayed at that level and dealt with borders, water and Afghanistan. Joe Biden raised it in September 2023, when he received the presidents in New York during the week of the UN General Assembly.',
      'The meeting of 2025 was of another kind. Orders for Boeing aircraft, a tungsten deposit in Kazakhstan and satellite internet were announced together with the politics. Kazakhstan declared that it would join the Abraham Accords. Trump promised closer relations than any president before him.',
      'Other powers had found the same shape useful. The European Union, China, Russia, Italy and Japan all held summits with the five in 2025. South Korea planned one for September 2026.',
      'For Central Asia the plus is a way to be courted without choosing. Kassym-Jomart Tokayev and Shavkat Mirziyoyev, who have made most of it, went to Washington again in February 2026 for the first meeting of the Board of Peace. The other three presidents have been more sparing with such journeys.',
    ],
    about: [
      ['c5-plus-1', 1], ['c5-plus-1-summit-washington-2025', 1], ['US', 0.9], ['donald-trump', 0.7], ['KZ', 0.6],
      ['c5-plus-1-summit-new-york-2023', 0.55], ['UZ', 0.5], ['joe-biden', 0.4], ['kassym-jomart-tokayev', 0.4],
      ['shavkat-mirziyoyev', 0.4], ['c5-plus-1-first-meeting-samarkand-2015', 0.4], ['KG', 0.35], ['TJ', 0.35], ['TM', 0.35],
      ['john-kerry', 0.3], ['kazakhstan-abraham-accords-2025', 0.3], ['board-of-peace-meeting-washington-2026', 0.25], ['boeing', 0.25],
      ['board-of-peace', 0.2], ['central-asia-korea-summit-2026', 0.2], ['abraham-accords', 0.2], ['eu', 0.15], ['CN', 0.15], ['RU', 0.15],
      ['KR', 0.15], ['IT', 0.1], ['JP', 0.1], ['AF', 0.1], ['un-general-assembly', 0.1],
    ],
  },
  {
    slug: 'idea-of-a-central-asian-community',
    headline: 'From five to six: where the idea of a Central Asian community comes from',
    summary:
      'A year after Tashkent, the proposal to give the presidents’ meetings rules and a secretariat has a history longer than it seems.',
    byline: 'Tashkent desk', section: 'Explainer', urgency: 6, publishedAt: '2026-11-16T07:20:00.000Z',
    body: [
      'On 16 November 2025 the presidents of Central Asia met in Tashkent and admitted Azerbaijan to their consultative meetings. On the same day Shavkat Mirziyoyev proposed to make of them a Community of Central Asia. The anniversary is a good occasion to recall what went before.',
      'The region has been here in other dress. Kazakhstan, Kyrgyzstan and Uzbekistan founded a Central Asian Union in 1994, which Tajikistan joined in 1998 and which became the Central Asian Cooperation Organization in 2002. Russia entered two years later. In 2005 the body was dissolved into the Eurasian Economic Community, the forerunner of today’s EAEU.',
      'For twelve years after that the five had no table of their own. The change came with Mirziyoyev, who succeeded Islam Karimov in 2016 and in 2017 asked the UN General Assembly to support regular meetings of the presidents. The first took place in Astana in March 2018.',
      'Since then Tashkent, Awaza, Cholpon-Ata, Dushanbe, Astana and again Tashkent have been the hosts. A treaty of friendship was opened for signature at Cholpon-Ata in 2022, and three of the five signed it at once.',
      'What a community would add is a question of will. Kazakhstan’s Kassym-Jomart Tokayev received a common badge of honour at the meeting in Tashkent; Turkmenistan guards its neutrality; and all six governments have so far kept the decisions in the presidents’ hands.',
    ],
    about: [
      ['consultative-meeting-tashkent-2025', 0.95], ['UZ', 0.9], ['shavkat-mirziyoyev', 0.85],
      ['consultative-meeting-of-heads-of-state-of-central-asia', 0.8], ['KZ', 0.55], ['AZ', 0.5], ['KG', 0.4], ['TJ', 0.4], ['TM', 0.4],
      ['kassym-jomart-tokayev', 0.35], ['consultative-meeting-astana-2024', 0.25], ['consultative-meeting-dushanbe-2023', 0.2], ['RU', 0.2],
      ['eaeu', 0.2], ['islam-karimov', 0.2], ['eurasec', 0.2], ['un-general-assembly', 0.1],
    ],
  },
];
