/**
 * US occupations of 100,000 employed people or more in 2022 whose title is that of a SOC occupation in the exposure table of
 * Eloundou et al. (2024), matched by title (case and punctuation aside): employed people, per cent women and by race and origin,
 * and median annual wage.
 * Sources: US Bureau of Labor Statistics, Current Population Survey 2022, table 11; Occupational Employment and Wage Statistics,
 * May 2021 (both public domain). The wage is blank where the occupation is not among those with complete figures.
 */
export interface MatchedOccupation {
  readonly title: string;
  readonly soc: string;
  /** Thousand. */
  readonly employed: number;
  /** Per cent of the employed. Hispanic people may be of any race. */
  readonly women: number;
  readonly white: number;
  readonly black: number;
  readonly asian: number;
  readonly hispanic: number;
  /** US dollars a year. */
  readonly medianPay: number | null;
}

/** Everybody employed, thousand, in the occupations below and in all others: the same table, first line. */
export const employedIn2022 = 158291;

/** Title, SOC code, employed, women, White, Black, Asian, Hispanic, median pay. */
const figures = `
Chief executives|11-1011|1780|29.2|85.9|5.9|6.7|6.8|
General and operations managers|11-1021|1165|35.4|82.4|9.1|5.3|11.5|
Marketing managers|11-2021|656|58.9|83.9|6.8|7.5|11.4|
Sales managers|11-2022|566|34.2|88.3|5.9|3.5|11.3|
Facilities managers|11-3013|129|19.3|92|6.1|1.1|17.8|
Computer and information systems managers|11-3021|764|26.4|72.6|7.8|16.5|7.5|
Financial managers|11-3031|1380|55.7|78.5|9.6|9.3|10.1|
Human resources managers|11-3121|295|72.9|81.5|12|4|11.6|
Industrial production managers|11-3051|281|22.5|84|6.7|6.7|12.9|103150
Purchasing managers|11-3061|234|45.5|78.2|11.5|7.5|8.4|127150
Transportation, storage, and distribution managers|11-3071|351|22.6|85.1|8.9|3.4|17.2|98230
Farmers, ranchers, and other agricultural managers|11-9013|946|23.9|94.8|1.5|0.6|6.6|73060
Construction managers|11-9021|1057|8.5|89.8|5.3|2.6|16.2|98890
Architectural and engineering managers|11-9041|202|13.3|76.5|6.7|14.3|9.6|
Food service managers|11-9051|1153|46.3|71.2|13|11.2|19.5|59440
Lodging managers|11-9081|113|46.7|75.4|6.6|12.9|8.4|59430
Medical and health services managers|11-9111|797|71.6|74.6|16|7.3|9|101340
Property, real estate, and community association managers|11-9141|835|50.3|83.1|9.9|4.3|11|59230
Social and community service managers|11-9151|434|70.7|78.1|12.7|4.7|12.8|74000
Wholesale and retail buyers, except farm products|13-1022|179|55.2|85.2|6.8|3.4|15.2|
Purchasing agents, except wholesale, retail, and farm products|13-1023|266|55.7|82.3|7.2|7.4|7.9|
Compliance officers|13-1041|294|56.8|76.5|13.7|5.6|16.5|71650
Cost estimators|13-1051|140|15.9|91.9|1.1|4.2|9|65170
Training and development specialists|13-1151|157|54.9|78.7|13.2|4.9|13.1|61570
Logisticians|13-1081|169|43.7|74|18|5.4|16.3|77030
Project management specialists|13-1082|841|42.2|78.3|9|9.3|7.7|
Management analysts|13-1111|1045|48.2|76.2|8.5|12.6|6.5|93000
Meeting, convention, and event planners|13-1121|159|74.5|78.9|14|3.7|12.5|49470
Market research analysts and marketing specialists|13-1161|455|57.9|79.6|5.8|11.1|9.9|63920
Accountants and auditors|13-2011|1652|58.8|76.1|9.7|11.7|9.7|77250
Financial and investment analysts|13-2051|387|40.2|74.7|8|14.2|12.2|
Personal financial advisors|13-2052|543|35.1|82.7|6.3|9.5|8.4|
Insurance underwriters|13-2053|105|65.6|83.5|13.2|2.3|13|76390
Computer systems analysts|15-1211|501|38.7|68.8|12.7|15.3|9.4|99270
Information security analysts|15-1212|178|18|76.6|11.6|7.7|11.9|102600
Computer programmers|15-1251|457|22.1|69.5|5.5|21.4|8|93000
Software developers|15-1252|2085|21.5|55|5.7|36.4|5.7|
Network and computer systems administrators|15-1244|217|19.8|75.1|9.5|11.9|9.1|80600
Operations research analysts|15-2031|135|51.6|68.7|17.6|9.2|11.3|82360
Architects, except landscape and naval|17-1011|182|29.8|87.7|4.6|7|8.3|80180
Aerospace engineers|17-2011|173|17.4|80.9|3.8|12.4|9.6|122270
Civil engineers|17-2051|482|17.1|76.1|6.5|15.8|12.2|88050
Mechanical engineers|17-2141|403|8.5|79.4|3.6|14.9|11.9|95300
Substance abuse and behavioral disorder counselors|21-1011|137|70.4|74.6|16.3|3.4|15.9|
Educational, guidance, and career counselors and advisors|21-1012|408|75.3|75.4|17.6|3|11.4|60510
Mental health counselors|21-1014|195|74.9|82.4|14.9|1.1|10.6|
Social and human service assistants|21-1093|228|79.2|67.8|25|1.8|16.9|37610
Clergy|21-2011|434|18.9|79.7|9.9|6.1|10.2|49720
Lawyers|23-1011|1141|38.5|87.8|6.3|3.8|6.5|
Paralegals and legal assistants|23-2011|445|83.2|77.9|12.3|5.7|20.2|56230
Title examiners, abstractors, and searchers|23-2093|104|63.7|74.5|11.9|9.5|15.4|47310
Tutors|25-3041|168|69|77.2|9.7|9.2|14.8|
Librarians and media collections specialists|25-4022|168|82.2|86|4.3|5.1|8|61190
Graphic designers|27-1024|328|53.7|82|6.3|7.7|12.9|50710
Interior designers|27-1025|125|88.5|87.3|2.1|8.3|11.2|60340
Producers and directors|27-2012|185|44.2|82.9|11.6|3.2|9.3|79000
Coaches and scouts|27-2022|297|46.7|85.9|8|3.3|13.2|38970
Musicians and singers|27-2042|165|25.7|78.1|13.6|6.6|8.6|
Public relations specialists|27-3031|120|67|81.4|12.2|2.4|11.9|62800
Editors|27-3041|104|66|91.5|2.6|3.5|3|63350
Writers and authors|27-3043|277|57.3|87.7|6.7|4.5|7.3|69510
Photographers|27-4021|210|47.8|83.3|8.4|3.7|15.8|38950
Dietitians and nutritionists|29-1031|141|88|74.9|18.1|3.1|9.6|61650
Pharmacists|29-1051|375|59.6|68.1|10.6|18.7|6.9|128570
Physician assistants|29-1071|160|67.7|84.1|4.5|8.2|6.1|121530
Occupational therapists|29-1122|149|85.9|86.2|5.4|8.3|6.1|85570
Physical therapists|29-1123|274|70.2|82.6|5.9|7.2|4.3|95620
Respiratory therapists|29-1126|104|60.6|79.4|12.8|6.6|12.7|61830
Speech-language pathologists|29-1127|171|97.6|93.9|4|0.5|2.7|79060
Registered nurses|29-1141|3363|87.9|73.6|14.5|8.9|8.1|77600
Nurse practitioners|29-1171|263|88.7|81.9|9.9|6.2|6.7|120680
Dental hygienists|29-1292|217|96.3|91.4|2.5|5.6|12.7|77810
Radiologic technologists and technicians|29-2034|223|71.4|80|11.2|5.9|10.5|61370
Emergency medical technicians|29-2042|139|38.3|82.4|9.1|5.3|15.6|
Paramedics|29-2043|107|23.6|90.9|1.6|6.7|9|
Pharmacy technicians|29-2052|355|82.4|66.1|19|10.1|17.3|36740
Veterinary technologists and technicians|29-2056|148|88.4|92.3|1.1|2|11.5|36850
Licensed practical and licensed vocational nurses|29-2061|588|88.9|63.3|29.1|4.9|12.3|48070
Medical records specialists|29-2072|193|88.2|74.8|14.9|5.5|10.9|
Home health aides|31-1121|617|86.7|52.5|32.5|11.1|28.9|
Personal care aides|31-1122|1407|80.2|60.8|26.2|8|21|
Nursing assistants|31-1131|1236|90|55.4|36|5.6|15.3|30310
Massage therapists|31-9011|149|80.4|71.2|8.5|12.2|11.1|46910
Dental assistants|31-9091|327|94.1|77.5|9.8|9|28.3|38660
Medical assistants|31-9092|541|89.2|75.7|15.7|5.6|32.9|37190
Phlebotomists|31-9097|114|87.9|59|22|7.9|20.2|37380
Firefighters|33-2011|307|6.2|85.5|9.9|1.5|15.2|50700
Correctional officers and jailers|33-3012|285|29.9|63.7|27.3|4.2|12.8|47920
Detectives and criminal investigators|33-3021|142|27.6|80.2|12.4|3.2|10.5|83640
Private detectives and investigators|33-9021|105|38.5|83.4|11|2.1|13.9|59380
Chefs and head cooks|35-1011|465|26.9|63.3|15.8|15.7|22.7|50160
First-line supervisors of food preparation and serving workers|35-1012|491|54.5|74.3|18|4.2|22.9|36570
Food preparation workers|35-2021|932|55.1|72.1|15.2|5.9|30.3|28780
Bartenders|35-3011|457|59|82|7.7|2|21.1|26350
Fast food and counter workers|35-3023|784|64.2|70.7|12.7|7.7|21.4|25100
Waiters and waitresses|35-3031|1762|68.2|77.9|9.7|8.3|24.5|26000
Food servers, nonrestaurant|35-3041|200|71.9|69.9|21.9|6.8|23.5|28730
Dining room and cafeteria attendants and bartender helpers|35-9011|269|45.4|76|10|4.7|35|27170
Dishwashers|35-9021|235|20.2|70.9|18.9|3.3|32.8|28130
Hosts and hostesses, restaurant, lounge, and coffee shop|35-9031|293|84|81.8|7.2|5.2|27.4|24600
First-line supervisors of housekeeping and janitorial workers|37-1011|314|42.5|76.8|18.6|2.4|28.4|39630
First-line supervisors of landscaping, lawn service, and groundskeeping workers|37-1012|281|8.2|83.4|11.9|1.1|29.1|48800
Maids and housekeeping cleaners|37-2012|1364|88.1|75.6|15.7|4.3|51|28780
Pest control workers|37-2021|100|6|87.3|7.7|3.6|23.5|37540
Landscaping and groundskeeping workers|37-3011|1213|7.2|85.2|7.1|2.3|46.5|34430
Tree trimmers and pruners|37-3013|104|7.2|96|1.7|0|35.6|46970
Animal caretakers|39-2021|305|76.9|88.1|3.6|3.3|12.8|28600
Barbers|39-5011|123|24.8|58.4|27.1|9.8|40.4|29970
Hairdressers, hairstylists, and cosmetologists|39-5012|720|93.1|78.6|13.7|6|18.8|29670
Manicurists and pedicurists|39-5092|295|85.1|24.5|7.6|65.4|15.2|29210
Childcare workers|39-9011|1007|94.3|77.6|13.5|3.7|23.9|27490
Exercise trainers and group fitness instructors|39-9031|234|62.9|81.8|11.1|3.5|12.8|40700
Recreation workers|39-9032|158|61.2|79.5|15.1|1.8|11.8|29680
First-line supervisors of retail sales workers|41-1011|3081|45.2|78.5|10.8|6.7|15.9|39230
First-line supervisors of non-retail sales workers|41-1012|1203|35.2|82.5|7.7|6.5|15.5|79680
Cashiers|41-2011|2712|71.8|71.9|16.2|6.6|24.4|27260
Parts salespersons|41-2022|108|16.9|93.9|3|0.5|19.7|34260
Retail salespersons|41-2031|2582|49.4|79.6|12.1|4.6|18.8|29120
Advertising sales agents|41-3011|130|52.1|85.6|7.8|5.4|9.9|52340
Insurance sales agents|41-3021|614|49.2|78.2|13.5|4.3|16.8|49840
Securities, commodities, and financial services sales agents|41-3031|226|30.3|83.8|6.5|9.1|9.3|62910
Sales representatives of services, except advertising, insurance, financial services, and travel|41-3091|615|29|86.3|6.2|4.5|10.8|
First-line supervisors of office and administrative support workers|43-1011|1199|67.9|80.5|12.3|3.9|15.5|60590
Bill and account collectors|43-3011|103|68.8|75|20.6|3.6|9.3|37700
Billing and posting clerks|43-3021|463|87.6|77|14.8|4.4|17.3|38330
Bookkeeping, accounting, and auditing clerks|43-3031|1132|85|82.5|8.7|5.7|14.9|45560
Payroll and timekeeping clerks|43-3051|126|92.4|80|11.2|5|24.6|47610
Tellers|43-3071|218|83.1|79.8|9.4|6.2|21.3|36310
Customer service representatives|43-4051|2714|64.8|73|17.6|5.5|19.7|36920
File Clerks|43-4071|127|78.6|73.9|15|4.1|17.4|36360
Hotel, motel, and resort desk clerks|43-4081|132|66.5|64.8|15.3|8.8|24.5|28080
Interviewers, except eligibility and loan|43-4111|171|78|70.4|18.7|4|19.3|37220
Loan interviewers and clerks|43-4131|169|68.8|83.6|11.9|2.7|15.6|45940
Order clerks|43-4151|124|54.2|68.5|14.5|12.7|18|37920
Receptionists and information clerks|43-4171|1171|90.3|76.8|15.5|3.9|21.6|29950
Reservation and transportation ticket agents and travel clerks|43-4181|112|43.1|66.9|20.4|8.4|21.5|39900
Couriers and messengers|43-5021|936|26.5|69.8|21.6|4.4|23.6|33050
Dispatchers, except police, fire, and ambulance|43-5032|181|58.9|78|17.8|2|22.7|44050
Postal service clerks|43-5051|107|56.1|51.7|40.4|5.3|11.6|52290
Postal service mail carriers|43-5052|280|41.5|69|22.4|6.5|11.6|52440
Production, planning, and expediting clerks|43-5061|212|48.9|76.3|11.3|7.8|11.3|48040
Shipping, receiving, and inventory clerks|43-5071|645|37.1|75.9|13.3|7.5|28.8|36890
Executive secretaries and executive administrative assistants|43-6011|244|94.8|79.4|10.5|5.9|15.7|62060
Secretaries and administrative assistants, except legal, medical, and executive|43-6014|1915|92.5|83.3|9.5|3.5|14.6|37880
Data entry keyers|43-9021|237|69.8|72.6|15.8|6.1|11.7|35630
Insurance claims and policy processing clerks|43-9041|314|84.7|67.5|25.8|3.5|17.6|45520
Office clerks, general|43-9061|1256|84.3|76.5|14|5.6|20|37030
First-line supervisors of construction trades and extraction workers|47-1011|661|4.3|91.1|4.1|1.6|25.6|72010
Carpenters|47-2031|1282|3.5|88.6|5.5|1.9|41.8|48260
Construction laborers|47-2061|2227|4.9|84.9|8.4|1.9|50.7|37770
Electricians|47-2111|918|2.2|88.5|7.3|2|24.9|60040
Plumbers, pipefitters, and steamfitters|47-2152|610|1.1|83.3|8.9|2.2|28.2|59880
Roofers|47-2181|208|5|87.7|6.9|0|66.5|47110
Sheet metal workers|47-2211|131|5.1|85.1|7|1.1|21.8|53440
Construction and building inspectors|47-4011|113|11.8|85|9.7|4.8|12.9|61640
Highway maintenance workers|47-4051|108|3.9|83.4|12.9|0|18.1|45880
First-line supervisors of mechanics, installers, and repairers|49-1011|245|5.3|87.6|5.4|2|12|71260
Computer, automated teller, and office machine repairers|49-2011|177|10.4|73.2|16.3|6.3|15.1|40970
Aircraft mechanics and service technicians|49-3011|149|4.6|85.5|7.1|6.4|19.3|65380
Automotive body and related repairers|49-3021|151|3.7|90.6|3.6|3.5|28.9|47270
Automotive service technicians and mechanics|49-3023|926|2.9|84.6|8.6|2.7|28.2|46880
Bus and truck mechanics and diesel engine specialists|49-3031|347|1.2|85.3|7.6|1.8|21.5|48690
Heating, air conditioning, and refrigeration mechanics and installers|49-9021|472|2.3|86|10.2|1.6|22.4|48630
Maintenance and repair workers, general|49-9071|646|5.4|82.1|11.7|2.8|23|43180
Electrical power-line installers and repairers|49-9051|119|1.5|89.9|5.2|0.9|12.1|78310
Telecommunications line installers and repairers|49-9052|134|4.9|86.8|8.4|0.9|22.5|60190
First-line supervisors of production and operating workers|51-1011|799|22.7|76.6|14.9|5.3|18.3|61790
Bakers|51-3011|230|63.6|77.5|10|8.5|31.7|29750
Machinists|51-4041|313|6.8|88.2|5.7|3.5|13|47730
Printing press operators|51-5112|151|29|76.3|13.2|5.5|21.6|37770
Laundry and dry-cleaning workers|51-6011|115|70.5|68.9|20.4|10|37.2|28350
Sewing machine operators|51-6031|131|69.9|73.6|14|7.7|32.4|29690
Inspectors, testers, sorters, samplers, and weighers|51-9061|781|38.6|74.4|13.7|8|18.8|38580
Packaging and filling machine operators and tenders|51-9111|304|52.5|66.8|23.8|4.7|41.6|35960
Flight attendants|53-2031|116|69.9|78.4|11.1|6.5|12.5|61640
Bus drivers, school|53-3051|250|52|74.7|19.9|3.3|14.4|
Bus drivers, transit and intercity|53-3052|245|39.7|57.5|36.6|2.9|12.2|48620
Taxi drivers|53-3054|455|13|50|26.3|20|23|
Industrial truck and tractor operators|53-7051|636|10.5|68.7|24.9|1.4|31.9|38380
Cleaners of vehicles and equipment|53-7061|350|18.9|73.5|19.5|2.4|36.4|29280
Laborers and freight, stock, and material movers, hand|53-7062|2244|22.4|70.5|21.5|3|27|31230
Packers and packagers, hand|53-7064|719|52.9|68.8|21.8|4.8|37.9|29940
Stockers and order fillers|53-7065|1722|37.5|70|20.3|4.8|22.6|30110
Refuse and recyclable material collectors|53-7081|112|10.6|69.6|25.8|1.6|26.7|38500
`;

function occupationOf(line: string): MatchedOccupation {
  const [title, soc, ...cells] = line.split("|");
  const [employed, women, white, black, asian, hispanic, medianPay] = cells.map((cell) =>
    cell === "" ? null : Number(cell),
  );
  const known = (figure: number | null) => figure ?? NaN;
  return {
    title,
    soc,
    employed: known(employed),
    women: known(women),
    white: known(white),
    black: known(black),
    asian: known(asian),
    hispanic: known(hispanic),
    medianPay,
  };
}

export const matchedOccupations2022: readonly MatchedOccupation[] = figures
  .trim()
  .split("\n")
  .map(occupationOf);

export const matchedOccupationsSource =
  "Sources: US Bureau of Labor Statistics, Current Population Survey 2022, table 11, and Occupational Employment and Wage Statistics, May 2021 (public domain); exposure: Eloundou, Manning, Mishkin and Rock (2024), GPTs are GPTs, Science 384 (MIT, Copyright (c) 2024 OpenAI).";
