import type { StoryFact } from '../facts.ts';

/** Demo stories: our own words on real public events of January to June 2025. */
export const stories2025a: readonly StoryFact[] = [
  {
    slug: 'indonesia-joins-brics-partners-begin',
    headline: 'Indonesia joins BRICS as Kazakhstan and Uzbekistan begin as partners',
    summary: 'Brazil opens its year in the chair with a new member and eight states in a status invented at Kazan.',
    byline: 'Silkwire Demo Desk', section: 'Diplomacy', urgency: 4, publishedAt: '2025-01-07T09:00:00.000Z',
    body: [
      'Indonesia has become a full member of BRICS. Brazil, which took over the chair on 1 January, announced on 6 January that the members had agreed to admit Southeast Asia’s largest economy, whose bid they had supported in 2023 and which had waited for its new government to take office.',
      'The year has also brought the first partners. Belarus, Bolivia, Cuba, Kazakhstan, Malaysia, Thailand, Uganda and Uzbekistan hold the new rank from 1 January, under the decision that the leaders took in Kazan. Partners are invited to the summit and to the meeting of foreign ministers and may endorse declarations, but they have no part in the decisions.',
      'For Astana and Tashkent this is as near as they wish to come at present. President Kassym-Jomart Tokayev has praised the group as a forum while keeping Kazakhstan out of the queue for membership, and Uzbekistan, under Shavkat Mirziyoyev, has taken the same line. Both trade with China and Russia above all, and both are courting investors from Europe and the United States.',
      'President Luiz Inácio Lula da Silva has chosen the reform of global governance and cooperation of the Global South as Brazil’s themes. The summit is expected in the middle of the year, so that Brazil can turn in the autumn to the climate conference in Belém.',
    ],
    about: [
      ['brics', 1], ['brics-indonesia-membership-2025', 1], ['ID', 0.9], ['brics-partner-countries-2025', 0.9], ['BR', 0.7], ['KZ', 0.7],
      ['UZ', 0.65], ['kassym-jomart-tokayev', 0.4], ['luiz-inacio-lula-da-silva', 0.4], ['shavkat-mirziyoyev', 0.35],
      ['brics-summit-kazan-2024', 0.3], ['BY', 0.25], ['BO', 0.2], ['CU', 0.2], ['MY', 0.2], ['TH', 0.2], ['UG', 0.2], ['CN', 0.15],
      ['RU', 0.15], ['US', 0.1],
    ],
  },
  {
    slug: 'border-treaty-signed-in-bishkek',
    headline: 'Japarov and Rahmon sign the treaty that settles their border',
    summary: 'The Kyrgyz and Tajik presidents end a dispute that cost lives on both sides, and open two crossings.',
    byline: 'Bishkek desk', section: 'Diplomacy', urgency: 2, publishedAt: '2025-03-13T11:50:00.000Z',
    body: [
      'Presidents Sadyr Japarov of Kyrgyzstan and Emomali Rahmon of Tajikistan signed a treaty on their state border in Bishkek on 13 March. It fixes the whole line, about 980 kilometres, and closes the last large territorial dispute among the states of Central Asia.',
      'Rahmon is on a state visit, which four years ago would have been hard to imagine: in 2021 and again in 2022 the two countries’ troops fought along the line. The delegations had finished the description of the frontier in December and initialled the papers in February, when the terms became known: the two countries exchange land of equal size in several places, and certain roads and canals become neutral or are to be used in common.',
      'The presidents opened by video link two checkpoints that had been shut since May 2021. Flights between the capitals are to resume, and agreements on roads and on water and energy works go with the treaty.',
      'Not everyone is content. Some families in the Batken region have to move from houses that are now on the other side, and Kyrgyz officials have promised them new ones. In the Kyrgyz parliament too there were critical voices.',
      'At the end of the month the two leaders are to meet Uzbekistan’s Shavkat Mirziyoyev in Khujand to settle the point where their three borders come together.',
    ],
    about: [
      ['KG', 1], ['TJ', 1], ['kyrgyz-tajik-border-treaty-2025', 1], ['sadyr-japarov', 0.95], ['emomali-rahmon', 0.95],
      ['rahmon-state-visit-kyrgyzstan-2025', 0.8], ['kyrgyz-tajik-border-talks-batken-2024', 0.3], ['khujand-summit-2025', 0.25],
      ['UZ', 0.25], ['shavkat-mirziyoyev', 0.25],
    ],
  },
  {
    slug: 'khujand-declaration-three-borders',
    headline: 'Three presidents declare eternal friendship where their borders meet',
    summary: 'At Khujand, Kyrgyzstan, Tajikistan and Uzbekistan fix the junction of their frontiers, and a power line comes to life.',
    byline: 'Dushanbe desk', section: 'Diplomacy', urgency: 4, publishedAt: '2025-03-31T14:30:00.000Z',
    body: [
      'The presidents of Kyrgyzstan, Tajikistan and Uzbekistan met for the first time in a summit of three on 31 March, in Khujand in the north of Tajikistan. They signed a treaty on the point at which their borders meet and the Khujand Declaration on Eternal Friendship.',
      'Emomali Rahmon, the host, Sadyr Japarov and Shavkat Mirziyoyev then watched by video link as a stele was unveiled on the spot. It stands in the Ferghana Valley, the most crowded part of Central Asia, whose borders were for thirty years a source of shootings, closed roads and quarrels over water.',
      'Before the meeting of three, Rahmon and Japarov exchanged the instruments of ratification of the border treaty signed in Bishkek on 13 March, so that it is now in force. They also put into operation a high-voltage line from Datka in Kyrgyzstan to the Sughd region of Tajikistan. It belongs to the CASA-1000 project, which is meant to carry summer electricity from the two countries to Afghanistan and Pakistan.',
      'Uzbekistan and Tajikistan for their part brought their treaty on allied relations into force.',
      'The United Nations and the European Union have praised the settlement. What remains is the demarcation on the ground, with markers to be set along the whole line, and the return of trade and families to roads that have been empty for four years.',
    ],
    about: [
      ['khujand-summit-2025', 1], ['TJ', 0.95], ['KG', 0.95], ['UZ', 0.9], ['emomali-rahmon', 0.9], ['sadyr-japarov', 0.9],
      ['shavkat-mirziyoyev', 0.85], ['kyrgyz-tajik-border-treaty-2025', 0.5], ['AF', 0.2], ['PK', 0.2],
      ['mirziyoyev-state-visit-tajikistan-2024', 0.15], ['un', 0.1], ['eu', 0.1],
    ],
  },
  {
    slug: 'eu-and-central-asia-partners-at-samarkand',
    headline: 'EU and Central Asia declare a strategic partnership in Samarkand',
    summary:
      'The first summit of the two regions comes with a package of 12 billion euros for transport, minerals, water and the internet.',
    byline: 'Tashkent desk', section: 'Diplomacy', urgency: 3, publishedAt: '2025-04-04T13:45:00.000Z',
    body: [
      'The European Union and the five states of Central Asia raised their relations to a strategic partnership on 4 April, at their first summit, in Samarkand.',
      'President Shavkat Mirziyoyev chaired the meeting. António Costa, the president of the European Council, and Ursula von der Leyen, the president of the European Commission, met Kassym-Jomart Tokayev, Sadyr Japarov, Emomali Rahmon and Serdar Berdimuhamedow around one table. Their predecessors had held two smaller meetings, in Astana in 2022 and in Cholpon-Ata in 2023.',
      'Von der Leyen announced a Global Gateway package of 12 billion euros. It is to strengthen the Trans-Caspian transport corridor, which avoids Russia, and to support projects in critical raw materials, digital links, water and energy. A declaration of intent on raw materials was endorsed, and the European Investment Bank is to open an office in Tashkent.',
      'Brussels looks for what it can no longer buy from Russia and does not want to buy only from China. The Central Asian leaders want factories as well as mines. Easier visas are another of their wishes.',
      'The joint declaration speaks of sovereignty and territorial integrity and of the war in Ukraine in words that all sides could accept. Human rights have a paragraph too, though campaigners had asked for more. A climate forum opened in the city after the summit.',
    ],
    about: [
      ['eu', 1], ['eu-central-asia-summit-samarkand-2025', 1], ['UZ', 0.9], ['ursula-von-der-leyen', 0.8], ['shavkat-mirziyoyev', 0.75],
      ['antonio-costa', 0.75], ['european-union-central-asia', 0.7], ['european-commission', 0.6], ['KZ', 0.5], ['european-council', 0.5],
      ['global-gateway', 0.5], ['KG', 0.45], ['TJ', 0.45], ['TM', 0.45], ['kassym-jomart-tokayev', 0.45], ['sadyr-japarov', 0.4],
      ['emomali-rahmon', 0.4], ['serdar-berdimuhamedow', 0.4], ['trans-caspian-international-transport-route', 0.35], ['RU', 0.25],
      ['samarkand-climate-forum-2025', 0.2], ['CN', 0.2], ['eib', 0.2], ['eu-central-asia-leaders-meeting-cholpon-ata-2023', 0.15],
      ['UA', 0.15],
    ],
  },
  {
    slug: 'russian-court-suspends-taliban-ban',
    headline: 'Russian court suspends the ban on the Taliban',
    summary: 'Moscow follows its neighbours in Central Asia, who took the movement off their own lists earlier.',
    byline: 'Silkwire Demo Desk', section: 'Security', urgency: 4, publishedAt: '2025-04-17T16:20:00.000Z',
    body: [
      'Russia’s Supreme Court on 17 April suspended the ban on the Taliban, which had been on the country’s list of terrorist organizations since 2003. The ruling, made at the request of the prosecutor general, took effect at once.',
      'A law passed in December had made such a step possible. It lets a court lift a ban for a time if an organization has given up the acts for which it was listed. In practice the change spares officials and companies an embarrassment: envoys of the Taliban have come to forums in Russia for years while the media had to add each time that the movement was prohibited.',
      'Kazakhstan removed the Taliban from its list at the end of 2023, and Kyrgyzstan did so in September 2024. Uzbekistan trades with Kabul freely and plans a railway across Afghan territory. Tajikistan remains the exception. It has criticized the treatment of ethnic Tajiks in Afghanistan and keeps the embassy in Dushanbe in the hands of diplomats of the fallen republic.',
      'For Moscow the main concern is the Islamic State’s Khorasan branch, which fights the Taliban and to which the attack on Crocus City Hall near Moscow in March 2024 has been ascribed. The ruling stops short of diplomatic recognition, which no state has granted so far.',
    ],
    about: [
      ['RU', 1], ['taliban', 1], ['russia-taliban-ban-suspended-2025', 1], ['AF', 0.9], ['TJ', 0.4], ['KZ', 0.35], ['KG', 0.3], ['UZ', 0.3],
      ['kazakhstan-taliban-delisting-2023', 0.3], ['iskp', 0.3], ['crocus-city-hall-attack-2024', 0.25], ['islamic-state', 0.15],
    ],
  },
  {
    slug: 'central-asian-presidents-on-red-square',
    headline: 'All five Central Asian presidents watch the parade on Red Square',
    summary:
      'Troops from the region march in Moscow on the 80th anniversary of victory, beside China’s and before a guest list meant to show ' +
      'that Russia is not alone.',
    byline: 'Silkwire Demo Desk', section: 'Politics', urgency: 4, publishedAt: '2025-05-09T12:15:00.000Z',
    body: [
      'The presidents of Kazakhstan, Kyrgyzstan, Tajikistan, Turkmenistan and Uzbekistan were all on the stand in Moscow on 9 May for the parade that marked 80 years since the defeat of Nazi Germany.',
      'President Vladimir Putin had China’s Xi Jinping at his side. Luiz Inácio Lula da Silva of Brazil, Alexander Lukashenko of Belarus and Robert Fico, the prime minister of Slovakia and the only leader from the European Union, were among more than twenty guests. Units from thirteen countries marched, those of the five Central Asian states and of China included.',
      'Azerbaijan’s Ilham Aliyev did not come, at a time of strained relations with Moscow since the crash of an airliner near Aktau in December, though Azerbaijani soldiers took part.',
      'For the Central Asian leaders the day has a meaning that the war in Ukraine has not erased. The republics sent millions to the front, and hundreds of thousands did not return. All five countries hold their own commemorations, in some of which the Soviet story has given way to a national one.',
      'Kassym-Jomart Tokayev, Sadyr Japarov, Emomali Rahmon, Serdar Berdimuhamedow and Shavkat Mirziyoyev have all avoided taking sides in that war. None recognizes Russia’s annexation of Ukrainian territory. None has imposed sanctions on it either.',
    ],
    about: [
      ['RU', 1], ['victory-day-parade-moscow-2025', 1], ['vladimir-putin', 0.9], ['xi-jinping', 0.6], ['CN', 0.5], ['KZ', 0.5],
      ['kassym-jomart-tokayev', 0.5], ['KG', 0.45], ['TJ', 0.45], ['UZ', 0.45], ['sadyr-japarov', 0.45], ['emomali-rahmon', 0.45],
      ['serdar-berdimuhamedow', 0.45], ['shavkat-mirziyoyev', 0.45], ['TM', 0.4], ['ilham-aliyev', 0.3], ['AZ', 0.3], ['UA', 0.3],
      ['luiz-inacio-lula-da-silva', 0.25], ['alexander-lukashenko', 0.25], ['robert-fico', 0.25], ['SK', 0.2], ['BR', 0.2], ['BY', 0.2],
      ['azal-crash-aktau-2024', 0.2], ['eu', 0.1], ['DE', 0.05],
    ],
  },
  {
    slug: 'turkic-summit-comes-to-budapest',
    headline: 'Turkic leaders meet in an observer’s capital for the first time',
    summary:
      'Viktor Orbán hosts the informal summit of the Organization of Turkic States, which adopts a Budapest Declaration and a statement ' +
      'on Afghanistan.',
    byline: 'Silkwire Demo Desk', section: 'Diplomacy', urgency: 4, publishedAt: '2025-05-21T15:00:00.000Z',
    body: [
      'Hungary has become the first observer to host a summit of the Organization of Turkic States. The leaders met informally in Budapest on 20 and 21 May and adopted a declaration named after the city.',
      'Prime Minister Viktor Orbán received Ilham Aliyev of Azerbaijan, Kassym-Jomart Tokayev of Kazakhstan, Recep Tayyip Erdoğan of Türkiye and Shavkat Mirziyoyev of Uzbekistan. Sadyr Japarov of Kyrgyzstan chaired the meeting, as his country holds the office for the year. The leaders prolonged the term of the secretary-general, Kubanychbek Omuraliev, and Uzbekistan joined the Turkic culture and heritage foundation, which has its seat in Baku.',
      'A separate statement dealt with Afghanistan, whose stability concerns the members that lie nearest to it.',
      'For Orbán the organization is a bridge past Brussels: Hungary buys Azerbaijani gas through Türkiye and presents itself as the Turkic world’s door to the European Union. The Central Asian members had reasons of their own to come. They had agreed a strategic partnership with the union in Samarkand only weeks earlier, and they have kept their distance from a question on which Ankara and Brussels differ, that of Northern Cyprus. In recent months Kazakhstan, Uzbekistan and Turkmenistan have all accredited ambassadors to the Republic of Cyprus.',
      'The next regular summit is due in Azerbaijan in the autumn.',
    ],
    about: [
      ['ots', 1], ['ots-informal-summit-budapest-2025', 1], ['HU', 0.9], ['viktor-orban', 0.85], ['sadyr-japarov', 0.5], ['TR', 0.5],
      ['ilham-aliyev', 0.45], ['kassym-jomart-tokayev', 0.45], ['recep-tayyip-erdogan', 0.45], ['shavkat-mirziyoyev', 0.45], ['AZ', 0.45],
      ['KZ', 0.45], ['UZ', 0.45], ['KG', 0.4], ['kubanychbek-omuraliev', 0.35], ['eu', 0.35], ['CY', 0.25], ['AF', 0.25],
      ['eu-central-asia-summit-samarkand-2025', 0.25], ['TM', 0.2], ['ots-summit-gabala-2025', 0.15],
    ],
  },
  {
    slug: 'meloni-meets-central-asia-in-astana',
    headline: 'Italy holds its first summit with Central Asia',
    summary: 'Giorgia Meloni meets the five presidents in Astana, a day after the opening of the city’s international forum.',
    byline: 'Astana desk', section: 'Diplomacy', urgency: 4, publishedAt: '2025-05-30T14:10:00.000Z',
    body: [
      'Italy’s prime minister, Giorgia Meloni, and the presidents of the five Central Asian states held the first summit of their kind in Astana on 30 May and adopted a joint declaration.',
      'Kassym-Jomart Tokayev was the host. Sadyr Japarov, Emomali Rahmon, Serdar Berdimuhamedow and Shavkat Mirziyoyev travelled to the Kazakh capital. Meloni came from Samarkand, where she had met Mirziyoyev the day before; the whole journey had been put off by a month because of the death of Pope Francis.',
      'Italy is Kazakhstan’s largest customer in the European Union, since the oil of the Kashagan and Karachaganak fields, in which Italy’s Eni has a share, goes to Italian ports. Rome would now like minerals, power grids and transport to play a greater part. Ministers of the two sides have met since 2019, earlier than in most formats of the sort.',
      'The declaration welcomes the border treaty of Kyrgyzstan and Tajikistan, supports the Middle Corridor across the Caspian and looks forward to further summits.',
      'Meloni also spoke with Tokayev at the Astana International Forum, a conference on foreign policy, energy and finance that ran on 29 and 30 May. After the European Union in April, and with China to come in June, the region’s leaders are going from one summit of five plus one to the next.',
    ],
    about: [
      ['IT', 1], ['central-asia-italy-summit-astana-2025', 1], ['giorgia-meloni', 0.95], ['KZ', 0.85], ['kassym-jomart-tokayev', 0.75],
      ['shavkat-mirziyoyev', 0.5], ['astana-international-forum-2025', 0.5], ['UZ', 0.45], ['sadyr-japarov', 0.4], ['emomali-rahmon', 0.4],
      ['serdar-berdimuhamedow', 0.4], ['KG', 0.35], ['TJ', 0.35], ['TM', 0.3], ['eu', 0.25], ['eni', 0.2],
      ['kyrgyz-tajik-border-treaty-2025', 0.15], ['trans-caspian-international-transport-route', 0.15], ['CN', 0.1], ['pope-francis', 0.1],
    ],
  },
  {
    slug: 'dushanbe-glaciers-declaration',
    headline: 'Dushanbe conference asks the world to look at its glaciers',
    summary: 'Tajikistan’s meeting for the Year of Glaciers’ Preservation ends with a declaration and few promises of money.',
    byline: 'Dushanbe desk', section: 'Society', urgency: 5, publishedAt: '2025-06-01T06:30:00.000Z',
    body: [
      'A conference on the preservation of glaciers ended in Dushanbe on 31 May with a declaration that calls for more research, better warning systems and finance for mountain countries. It was the main event of the International Year of Glaciers’ Preservation, which the UN General Assembly had proclaimed on a proposal from Tajikistan.',
      'President Emomali Rahmon has made water the hallmark of his diplomacy. Tajikistan counts some 13,000 glaciers, and officials say that over a thousand small ones have already gone. Its rivers feed much of the Amu Darya, on which the cotton and wheat of Uzbekistan and Turkmenistan depend.',
      'Among the guests was Pakistan’s prime minister, Shehbaz Sharif. He used the floor to complain that India had suspended the Indus Waters Treaty after the attack in Pahalgam in April, which brought the conflict of two nuclear powers into a hall prepared for climate science.',
      'Scientists warn that melting first raises the flow of rivers and later lowers it, and that in parts of Central Asia the peak is near. Floods from glacial lakes threaten valleys in Kyrgyzstan and Pakistan as well as in Tajikistan.',
      'The declaration binds no one. Its supporters hope that it will carry weight at the coming climate conferences and in the Decade of Action for Cryospheric Sciences, which began this year.',
    ],
    about: [
      ['TJ', 1], ['dushanbe-glaciers-conference-2025', 1], ['emomali-rahmon', 0.8], ['un', 0.6], ['PK', 0.5], ['shehbaz-sharif', 0.5],
      ['IN', 0.3], ['UZ', 0.25], ['TM', 0.2], ['KG', 0.2], ['un-general-assembly', 0.2],
    ],
  },
  {
    slug: 'rosatom-to-lead-kazakh-nuclear-plant',
    headline: 'Kazakhstan picks Rosatom to lead its first nuclear plant',
    summary: 'A Chinese company is promised a part in the next one, and other bidders may join the consortium.',
    byline: 'Astana desk', section: 'Energy', urgency: 3, publishedAt: '2025-06-14T11:30:00.000Z',
    body: [
      'Russia’s Rosatom is to lead the consortium that builds Kazakhstan’s first nuclear power plant. The country’s Atomic Energy Agency announced the choice on 14 June, eight months after voters had approved the project.',
      'Four suppliers had been compared: Rosatom, China National Nuclear Corporation, Electricité de France and Korea Hydro & Nuclear Power. The agency said that Rosatom’s offer was the most favourable and that work had begun on raising state export finance from Russia. On the same day its head, Almasadam Satkaliyev, said that China would be the partner for a second plant.',
      'The station, with two large pressurized-water reactors, is to stand near the village of Ulken on Lake Balkhash. Construction of such a plant takes ten years or more.',
      'President Kassym-Jomart Tokayev had spoken before the referendum of an international consortium, and the government still says that companies of other countries may take part. The announcement came two days before Xi Jinping was due in Astana for a summit with Central Asia, and Kazakhs read the division of the two plants as an attempt to leave neither neighbour empty-handed.',
      'Kazakhstan mines more uranium than any other country, much of it in joint ventures with Rosatom, Chinese buyers and France’s Orano, and it makes fuel pellets and assemblies, but it does not enrich the metal itself.',
    ],
    about: [
      ['KZ', 1], ['rosatom', 1], ['kazakhstan-rosatom-selection-2025', 1], ['RU', 0.85], ['CN', 0.5],
      ['atomic-energy-agency-of-kazakhstan', 0.5], ['kassym-jomart-tokayev', 0.45], ['kazakhstan-nuclear-referendum-2024', 0.4],
      ['cnnc', 0.4], ['almasadam-satkaliyev', 0.3], ['FR', 0.25], ['KR', 0.25], ['xi-jinping', 0.2],
      ['china-central-asia-summit-astana-2025', 0.2], ['orano', 0.1],
    ],
  },
  {
    slug: 'xi-signs-eternal-treaty-in-astana',
    headline: 'Xi and five presidents sign a treaty of eternal good-neighbourliness',
    summary: 'China’s second summit with Central Asia puts friendship into law and adds a grant of 1.5 billion yuan.',
    byline: 'Astana desk', section: 'Diplomacy', urgency: 3, publishedAt: '2025-06-17T15:40:00.000Z',
    body: [
      'China and the five states of Central Asia signed a treaty on eternal good-neighbourliness, friendship and cooperation in Astana on 17 June. It is the first that Beijing has concluded with the region as a whole.',
      'President Xi Jinping met Kassym-Jomart Tokayev, Sadyr Japarov, Emomali Rahmon, Serdar Berdimuhamedow and Shavkat Mirziyoyev at the second summit of their format. The first had been held in Xi’an in 2023. Besides the treaty they adopted the Astana Declaration.',
      'In the treaty the parties renounce the use of force among themselves and undertake to join no alliance or group directed against another party. They also agree to widen work in trade, minerals, energy, transport, farming and science.',
      'Xi promised a grant of 1.5 billion yuan, about 208 million dollars, for projects of public welfare, and new centres for poverty reduction, education and desertification control. Trade between China and the five was close to 100 billion dollars last year by Chinese figures, the largest part of it with Kazakhstan.',
      'China is now the first trading partner of most of the region and its largest builder of roads, refineries and power lines. Public opinion is less warm than the declarations: rules on foreign workers and the lease of land have brought people into the streets in Kazakhstan and Kyrgyzstan in the past. The next summit is planned for China in 2027.',
    ],
    about: [
      ['CN', 1], ['china-central-asia-summit-astana-2025', 1], ['xi-jinping', 0.95], ['KZ', 0.85], ['china-central-asia', 0.8],
      ['kassym-jomart-tokayev', 0.7], ['sadyr-japarov', 0.5], ['emomali-rahmon', 0.5], ['serdar-berdimuhamedow', 0.5],
      ['shavkat-mirziyoyev', 0.5], ['KG', 0.5], ['UZ', 0.5], ['TJ', 0.45], ['TM', 0.45], ['china-central-asia-summit-xian-2023', 0.3],
    ],
  },
];
