/**
 * Countries and territories, one a line: the name, other names after `|`, adjectives and peoples after `=`.
 * Plurals in -s are understood. Written by hand.
 */
export const COUNTRIES: string = `
Afghanistan=Afghan|Afghani
Albania=Albanian
Algeria=Algerian
Andorra=Andorran
Angola=Angolan
Antigua and Barbuda|Antigua=Antiguan
Argentina=Argentine|Argentinian|Argentinean
Armenia=Armenian
Aruba=Aruban
Australia=Australian|Aussie
Austria=Austrian
Azerbaijan=Azerbaijani|Azeri
Bahamas|The Bahamas=Bahamian
Bahrain=Bahraini
Bangladesh=Bangladeshi
Barbados=Barbadian|Bajan
Belarus=Belarusian|Belarussian
Belgium=Belgian
Belize=Belizean
Benin=Beninese
Bermuda=Bermudian
Bhutan=Bhutanese
Bolivia=Bolivian
Bosnia and Herzegovina|Bosnia|Bosnia-Herzegovina=Bosnian|Herzegovinian
Botswana=Botswanan|Batswana|Motswana
Brazil=Brazilian
Brunei|Brunei Darussalam=Bruneian
Bulgaria=Bulgarian
Burkina Faso|Burkina=Burkinabe|Burkinabè
Burundi=Burundian
Cambodia=Cambodian|Khmer
Cameroon=Cameroonian
Canada=Canadian
Cape Verde|Cabo Verde=Cape Verdean
Cayman Islands=Caymanian
Central African Republic
Chad=Chadian
Chile=Chilean
China|PRC|People's Republic of China|Mainland China=Chinese
Colombia=Colombian
Comoros=Comoran|Comorian
Congo|Democratic Republic of the Congo|Democratic Republic of Congo|DRC|DR Congo|Republic of the Congo|Congo-Brazzaville=Congolese
Cook Islands
Costa Rica=Costa Rican
Ivory Coast|Cote d'Ivoire|Côte d'Ivoire=Ivorian
Croatia=Croatian|Croat
Cuba=Cuban
Curacao|Curaçao
Cyprus=Cypriot
Czech Republic|Czechia=Czech
Czechoslovakia=Czechoslovak
Denmark=Danish|Dane
Djibouti=Djiboutian
Dominica
Dominican Republic=Dominican
East Timor|Timor-Leste|Timor Leste=Timorese|East Timorese
Ecuador=Ecuadorian|Ecuadorean
Egypt=Egyptian
El Salvador=Salvadoran|Salvadorean
England=English|Englishman|Englishmen
Equatorial Guinea=Equatoguinean
Eritrea=Eritrean
Estonia=Estonian
Eswatini|Swaziland=Swazi
Ethiopia=Ethiopian
Falkland Islands|Falklands
Faroe Islands|Faroes=Faroese
Fiji=Fijian
Finland=Finnish|Finn
France=French|Frenchman|Frenchmen
French Guiana
French Polynesia
Gabon=Gabonese
Gambia|The Gambia=Gambian
Georgia=Georgian
Germany=German
East Germany
West Germany
Ghana=Ghanaian
Gibraltar=Gibraltarian
Greece=Greek
Greenland=Greenlandic|Greenlander
Grenada=Grenadian
Guadeloupe
Guam=Guamanian
Guatemala=Guatemalan
Guinea=Guinean
Guinea-Bissau
Guyana=Guyanese
Haiti=Haitian
Honduras=Honduran
Hong Kong|HKSAR=Hongkonger|Hong Konger
Hungary=Hungarian
Iceland=Icelandic|Icelander
India=Indian
Indonesia=Indonesian
Iran|Islamic Republic of Iran|Persia=Iranian|Persian
Iraq=Iraqi
Ireland|Republic of Ireland=Irish|Irishman|Irishmen
Northern Ireland=Northern Irish
Israel=Israeli
Italy=Italian
Jamaica=Jamaican
Jammu and Kashmir|J&K
Japan=Japanese
Jordan=Jordanian
Kazakhstan=Kazakh|Kazakhstani
Kenya=Kenyan
Kiribati
Kosovo=Kosovar|Kosovan
Kuwait=Kuwaiti
Kyrgyzstan=Kyrgyz
Laos|Lao PDR=Laotian|Lao
Latvia=Latvian
Lebanon=Lebanese
Lesotho=Basotho
Liberia=Liberian
Libya=Libyan
Liechtenstein
Lithuania=Lithuanian
Luxembourg
Macau|Macao=Macanese
Madagascar=Malagasy
Malawi=Malawian
Malaysia=Malaysian
Maldives|The Maldives=Maldivian
Mali=Malian
Malta=Maltese
Marshall Islands=Marshallese
Martinique
Mauritania=Mauritanian
Mauritius=Mauritian
Mexico=Mexican
Micronesia|Federated States of Micronesia=Micronesian
Moldova=Moldovan
Monaco=Monegasque
Mongolia=Mongolian
Montenegro=Montenegrin
Morocco=Moroccan
Mozambique=Mozambican
Myanmar|Burma=Burmese
Namibia=Namibian
Nauru=Nauruan
Nepal=Nepali|Nepalese
Netherlands|The Netherlands|Holland=Dutch|Dutchman
New Caledonia
New Zealand|Aotearoa|NZ=New Zealander|Kiwi
Nicaragua=Nicaraguan
Niger=Nigerien
Nigeria=Nigerian
Niue
North Korea|DPRK=North Korean
North Macedonia|Macedonia=Macedonian
Norway=Norwegian
Oman=Omani
Pakistan=Pakistani
Palau=Palauan
Palestine|Palestinian Territories|Palestinian territories=Palestinian
Gaza|Gaza Strip=Gazan
West Bank
Panama=Panamanian
Papua New Guinea|PNG
Paraguay=Paraguayan
Peru=Peruvian
Philippines|The Philippines=Filipino|Filipina|Philippine
Poland=Polish|Pole
Portugal=Portuguese
Puerto Rico=Puerto Rican
Qatar=Qatari
Reunion Island
Romania=Romanian
Russia|Russian Federation=Russian
Rwanda=Rwandan
Saint Lucia|St Lucia|St. Lucia=Saint Lucian|St Lucian
Saint Kitts and Nevis|St Kitts and Nevis|St. Kitts and Nevis
Saint Vincent and the Grenadines|St Vincent and the Grenadines|St. Vincent and the Grenadines
Samoa=Samoan
American Samoa
San Marino
Sao Tome and Principe|São Tomé and Príncipe
Saudi Arabia|Kingdom of Saudi Arabia|KSA=Saudi|Saudi Arabian
Scotland=Scottish|Scot|Scotsman
Senegal=Senegalese
Serbia=Serbian|Serb
Seychelles=Seychellois
Sierra Leone=Sierra Leonean
Singapore=Singaporean
Slovakia=Slovak|Slovakian
Slovenia=Slovenian|Slovene
Solomon Islands|Solomons=Solomon Islander
Somalia=Somali|Somalian
Somaliland
South Africa=South African
South Korea|Republic of Korea|ROK=South Korean
Korea=Korean
South Sudan=South Sudanese
Soviet Union|USSR=Soviet
Spain=Spanish|Spaniard
Sri Lanka|Ceylon=Sri Lankan
Sudan=Sudanese
Suriname=Surinamese
Sweden=Swedish|Swede
Switzerland=Swiss
Syria|Syrian Arab Republic=Syrian
Taiwan=Taiwanese
Tajikistan=Tajik
Tanzania=Tanzanian
Thailand=Thai
Tibet=Tibetan
Togo=Togolese
Tonga=Tongan
Trinidad and Tobago|Trinidad=Trinidadian
Tunisia=Tunisian
Turkey|Türkiye|Turkiye=Turkish|Turk
Turkmenistan=Turkmen
Tuvalu=Tuvaluan
Uganda=Ugandan
Ukraine=Ukrainian
United Arab Emirates|UAE|U.A.E.|Emirates=Emirati
United Kingdom|UK|U.K.|Britain|Great Britain=British|Briton|Brit
United States|US|U.S.|USA|U.S.A.|United States of America|America=American
Uruguay=Uruguayan
Uzbekistan=Uzbek
Vanuatu=Vanuatuan
Vatican|Vatican City|Holy See
Venezuela=Venezuelan
Vietnam|Viet Nam=Vietnamese
British Virgin Islands
US Virgin Islands
Wales=Welsh|Welshman
Western Sahara=Sahrawi
Yemen=Yemeni
Yugoslavia=Yugoslav
Zambia=Zambian
Zimbabwe|Rhodesia=Zimbabwean
Abkhazia=Abkhaz|Abkhazian
South Ossetia=South Ossetian
Nagorno-Karabakh|Karabakh
Transnistria
Crimea=Crimean
Catalonia=Catalan
Kurdistan|Iraqi Kurdistan=Kurdish|Kurd
Kashmir=Kashmiri
Chechnya=Chechen
Dagestan
Xinjiang=Uighur|Uyghur
Africa=African
Asia=Asian
Europe=European
North America=North American
South America=South American
Latin America=Latin American
Central America=Central American
Antarctica=Antarctic
Oceania
Middle East|Mideast=Middle Eastern
Caribbean=Caribbean
Scandinavia=Scandinavian
Balkans=Balkan
`;
