import { examples } from './en-examples.ts'
import type { Language } from './language.ts'

/** Phrases apart by bars. */
const list = (phrases: string): string[] => phrases.split('|').map(phrase => phrase.trim())
const units =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
const ordinals =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'
const numbered = (words: string): Record<string, number> =>
  Object.fromEntries(words.split(' ').map((word, n) => [word, n]))
const tens = Object.fromEntries(
  'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, n) => [word, (n + 2) * 10]),
)

/** "Five days ago": told in days from the day of the text. */
const daysAgo = Object.fromEntries(
  units
    .split(' ')
    .slice(2, 15)
    .map((word, i) => [`daysAgo${i + 2}`, list(`${word} days ago | ${word} nights ago | ${i + 2} days ago`)]),
)

export const english: Language = {
  id: 'en',
  gateWords: list(`
    drone | missile | shahed | barrage | airstrike | air strike | air attack | air raid | aerial | air defen |
    bombardment | onslaught | overnight attack | patriot | weapons shipment | weapons deliver | arms shipment |
    arms deliver | military aid | phone call | spoke by phone | prisoner exchange | prisoner swap | prisoners |
    contact group | ramstein | peace talks | new round of talks | full-scale | invasion`),
  numbers: {
    ones: { ...numbered(units), ...tens },
    scales: { dozen: 12, dozens: 12, hundred: 100, hundreds: 100, thousand: 1000, thousands: 1000 },
    ordinals: numbered(ordinals),
    and: ['and'],
    thousands: ',',
    decimal: '.',
  },
  months: list(
    'january jan|february feb|march mar|april apr|may|june jun|july jul|august aug|september sept sep|october oct|november nov|december dec',
  ).map(forms => forms.split(' ')),
  weekdays: list('monday mon|tuesday tue tues|wednesday wed|thursday thu thurs|friday fri|saturday sat|sunday sun').map(
    forms => forms.split(' '),
  ),
  qualifiers: {
    atLeast: list(`at least | no fewer than | no less than | not fewer than | not less than | a minimum of`),
    moreThan: list(`more than | over | above | upwards of | in excess of | well over | exceeding | exceeded`),
    lessThan: list(`fewer than | less than | under | below`),
    upTo: list(`up to | as many as | at most | no more than | a maximum of`),
    about: list(`
      about | around | roughly | some | approximately | a little over | a little under | slightly over | nearly | almost | close to | an estimated | estimated |
      approaching | just under | just over | circa`),
    orMore: list(`or more | at least`),
    orSo: list(`or so | or thereabouts`),
    between: list(`between | from`),
    to: list(`to | and | or`),
    nearlyAll: list(`
      nearly every | almost every | virtually every | practically every | nearly all | almost all |
      just about every | hardly a | scarcely a | barely a`),
    several: list(`multiple | various | numerous`),
  },
  nouns: {
    drones: list(`
      drone/s | uav/s | unmanned aerial vehicle/s | unmanned aircraft | uas | decoy/s | gerbera/s | strike uav/s |
      drones and decoys | decoy drone/s | shahed type drone/s | shaheds and decoys | shahed and decoy drone/s |
      shahed type attack drone/s | shahed type uav/s | attack drones and decoys | shahed type drones and decoys |
      shahed drones and decoys | shahed type strike uav/s | strike drones and decoys | imitator drone/s |
      attack drone/s | strike drone/s | one way attack drone/s | owa uas | owa uav/s | owa drone/s | one way attack drones and decoys`),
    shahed: list(`
      shahed/s | shahed drone/s | geran/s | geran 2 | kamikaze drone/s | shahed attack drone/s |
      shaheds with warheads | armed shaheds`),
    missiles: list(`
      missile/s | rocket/s | ballistic and cruise missile/s | cruise and ballistic missile/s |
      missiles of various types`),
    cruise: list(`cruise missile/s`),
    ballistic: list(`ballistic | ballistic missile/s | ballistics | aeroballistic missile/s`),
    kinzhal: list(`
      kinzhal/s | hypersonic kinzhal/s | hypersonic kinzhal missile/s | hypersonic missile/s of the kinzhal type | kh 47m2 | kh 47m2 kinzhal/s | kinzhal missile/s | kinzhal hypersonic missile/s |
      kinzhal air launched ballistic missile/s | kinzhal aeroballistic missile/s | as 24 killjoy/s`),
    'iskander-m': list(`
      iskander m | iskander ms | iskander m kn 23 | iskander m / kn 23 | iskander m or kn 23 | ballistic iskander m | ballistic iskander m / kn 23 |
      iskander m missile/s | iskander m ballistic missile/s | iskander ballistic missile/s | iskander type ballistic missile/s | iskander m / kn 23 ballistic missile/s |
      iskander m kn 23 ballistic missile/s | kn 23`),
    'iskander-k': list(`iskander k | iskander ks | iskander k cruise missile/s | iskander k missile/s`),
    'kh-101': list(`kh 101 | kh 101s | kh 101 missile/s | kh 101 cruise missile/s | x 101`),
    kalibr: list(`kalibr/s | kalibr missile/s | kalibr cruise missile/s`),
    's-300': list(`s 300 | s 300s | s 300 missile/s`),
    mixed: list(`
      aerial weapon/s | air weapon/s | aerial target/s | air target/s | target/s | weapon/s | projectile/s |
      aerial threat/s | threat/s | incoming | device/s | aerial object/s | air attack weapon/s |
      aerial assault weapon/s | air assault weapon/s | munition/s | means of air attack | strong | aerial device/s | incoming weapon/s |
      air attack means | weapons of air attack | object/s | aerial munition/s | aerial asset/s | air asset/s | air attack asset/s | flying object/s`),
    people: list(`
      people | person/s | civilian/s | resident/s | other/s | men | women | victim/s | local/s | individual/s |
      kyivan/s | inhabitant/s | citizen/s | others | adult/s | man | woman | residents of the capital |
      city resident/s`),
    children: list(`child | children | minor/s | girl/s | boy/s | teenager/s | infant/s`),
    hours: list(`hour/s | hr/s | h | hourlong`),
    minutes: list(`minute/s | min/s`),
    tonnes: list(`tonne/s | ton/s | t | metric ton/s | metric tonne/s`),
    percent: list(`percent | per cent | %`),
    kilometres: list(`kilometre/s | kilometer/s | km`),
    miles: list(`mile/s`),
    years: list(`year/s | summer/s | winter/s`),
    districts: list(`district/s | neighbourhood/s | neighborhood/s | borough/s`),
    regions: list(`region/s | oblast/s | province/s`),
    locations: list(`location/s | site/s | place/s | spot/s | point/s`),
    countries: list(`
      country | countries | nation/s | state/s | member/s | participants | delegation/s | government/s | ally | allies |
      partner nation/s | partner countries | allied nation/s | allied countries | defence ministries | defense ministries`),
    ambulances: list(`ambulance/s`),
    buildings: list(`
      apartment block/s | apartment building/s | residential building/s | residential block/s | block/s of flats |
      high rise/s | apartment house/s | housing block/s | tower block/s | residential high rise/s |
      blocks of flats`),
    attacks: list(`
      aerial attack/s | aerial strike/s | air attack/s | air strike/s | airstrike/s | aerial assault/s`),
  },
  roles: {
    launched: list(`
      launch/es/ed/ing | fire/s/d | firing | unleash/es/ed/ing | send/s/ing | sent | used | use/s | using |
      deploy/s/ed/ing | hurl/s/ed/ing | lob/s/bed | rained | directed | attacked with | hit ukraine with |
      struck with | barrage of | wave of | swarm of | salvo of | volley of | pounded with | bombarded with |
      dispatch/es/ed | involved | consisted of | comprised | comprising | came in | tracked | detected |
      incoming | flown | flew | attack of | attack with | barrage | fired off | loosed | rocked by | salvo |
      were in the air | counted | recorded | on their way | in all | towards | flew in | sent over | over ukraine | came | rain of |
      total of | in total | the total at | totalled | totaled | totalling | totaling | add up to | adds up to | adding up to | came to | comes to | which gives | which makes | giving a total of`),
    'shot-down': list(`
      hard kills | hard kill |
      shot down | shoot/s down | shooting down | shot out of the sky |
      downed by fire | destroyed by fire | shoot down | out of the sky | from the sky | shot out |
      by fire | as kills | gunned down | shooting out | brought down by fire`),
    stopped: list(`
      brought down | bring down | bringing down | intercept/s/ed/ing | destroy/s/ed/ing | downed | downing | downs | neutralise/s/d | neutralize/s/d | neutralising |
      neutralizing | counter/ed | repel/s/led | stopped | stop | stops | stopping | thwarted | taken down | took down | taken out |
      knocked out | dealt with | accounted for | downed or jammed | cut down | cutting down |
      downed or suppressed | shot down or otherwise disabled | shot down or jammed | shot down or suppressed | shot down or lost |
      shot down or diverted | shot down or sent off course | brought down or jammed | brought down or suppressed |
      destroyed or suppressed | destroyed or jammed | shot down or otherwise stopped | eliminated | never arrived | kept out | held off | fended off | parried | beaten back | swatted | did not get through`),
    suppressed: list(`
      jammed | jamming | lost from radar | lost from radars | disappeared | disappeared from radar |
      disappeared from radars | vanished | vanished from radar | off radar | lost to jamming | suppress/ed |
      suppressed by electronic warfare | suppressed electronically | locationally lost |
      lost to electronic warfare | lost on radar | lost track of | electronically suppressed | lost location |
      went astray | wandered off | veered off | lost their way | diverted by jamming | spoofed | knocked off course | brought down by electronic warfare | neutralised by electronic warfare |
      neutralized by electronic warfare | lost or jammed | lost in location | dropped off radar | were lost |
      was lost | simply lost | lost | vanish | vanished from the screens | jammed or lost | went off course | thrown off course | disappear | strayed | off the screens |
      dropped off the radar | vanished from the radar | sent off course | neutralised electronically | neutralized electronically | disabled electronically | off the radar | lost from the radar | disappeared from the radar | vanished from radars | by electronic means | electronic warfare | lost to jammers | off their screens`),
    failed: list(`failing to reach | failed to reach | did not reach | never reached`),
    'got-through': list(`
      got through | get through | getting through | gotten through | breach/ed | breaching | penetrat/e/ed/ing |
      evad/e/ed/ing | broke through | break through | made it through | slipped through | came through |
      reached their targets | reached their mark | reached their target | reached targets | reached a target |
      hits of | hits by | not stopped | were not stopped | nobody stopped | no one stopped | not intercepted | were not intercepted | not shot down | had not been stopped | have not been stopped | had not been intercepted | had not been shot down |
      managed to breach | got past | went through | past air defences | past air defenses | all but | unstopped |
      unaccounted for | found their targets | found targets | found a way through | pierce/s/d | piercing | punched through | leaked through | slipped the net | did arrive | arrived | made it | found their way | slipped past | left over |
      reached | found a target`),
    hit: list(`
      hit/s/ting | struck | strike/s | striking | impact/s/ed | direct hit/s | slammed into | landed |
      crashed into | strikes were recorded | recorded at | were recorded in | attacked | targeted | affected | came under fire | came under attack | come under attack | were attacked | touched |
      falling on | fell on | coming down on | came down on`),
    debris: list(`debris | wreckage | fragment/s | falling debris | came down | fell | fallen debris | rubble`),
    killed: list(`
      kill/s/ed/ing | dead | died | die/s | dying | death/s | fatalities | fatality | lost their lives | lose his life | lose her life | lose their lives | losing their lives |
      lives lost | lost his life | lost her life | claimed | perished | lives | slain | body | bodies |
      death toll | toll | the dead | number of dead | number of deaths | succumbed | number killed | lost lives`),
    injured: list(`
      injure/s/d | injuring | injury | injuries | wound/s/ed/ing | hurt | hurting | maimed | number of injured |
      number of wounded | number of people injured | number of people wounded | the wounded | the injured |
      casualties | number of those injured | number of casualties | injury toll | injured toll |
      number of people hurt | casualty count | seriously wounded | sought medical help | sought medical attention | needed medical attention | needed medical help | needed medical care | received medical help | required medical attention`),
    hospitalised: list(`
      hospitalised | hospitalized | in hospital | in hospitals | taken to hospital | taken to hospitals |
      admitted to hospital | were taken to hospital | rushed to hospital | hospitalisation | hospitalization |
      needed hospital treatment | sent to hospital | remain in hospital | in the hospital |
      to hospital | receiving inpatient treatment | hospitals admitted | hospitals treated | were admitted | admitted to hospitals | have been admitted`),
    lasted: list(`
      last/s/ed/ing | hours long | went on for | continued for | for | dragged on | stretched | long |
      assault of | attack of | hour`),
    alert: list(`
      air raid alert/s | alert/s | all clear | air raid siren/s | siren/s | alarm/s | air alert/s | air raid |
      air raid warning/s | attack/s | assault/s | barrage/s | bombardment/s | raid/s | onslaught | strike/s |
      offensive | under fire | attacked | salvo | blitz | ordeal | night of terror | alarms | explosions | blasts | warning | under attack | siren`),
    damaged: list(`
      damage/s/d | damaging | destroyed | wrecked | burned | burnt | on fire | consequences | aftermath | ablaze |
      hit | struck | fires | fire`),
    removed: list(
      `debris | rubble | wreckage | clear/ed | removed | carted | hauled | taken away | shifted | dug out | carried off | cleared away | trucked`,
    ),
    attended: list(`
      nations | countries | attended | took part | participated | joined | brought together | gathered |
      represented | meeting of | coalition of | group of | representatives of`),
    occupied: list(`territory | territories | of the country | of ukraine | land | occupied`),
    front: list(`front line | frontline | front | line of contact | contact line`),
    warLength: list(`war | conflict | invasion | invaded | full scale`),
  },
  words: {
    largest: list(`
      largest | biggest | heaviest | greatest | most extensive | most massive | most powerful | biggest ever |
      largest ever | record breaking | record | unprecedented | record setting | most intense | fiercest | worst |
      most severe | most large scale | largest scale | most devastating | heaviest ever | longest and largest | highest | hardest | highest recorded`),
    unmatched: list(`
      most ever | most in a single night | most in one night |
      most of any night | most on any night | most on a single night | most in any night | most in a single attack | a new high`),
    oneOf: list(`one of | among`),
    previous: list(`
      previous | previously | earlier | last | prior | former | until now | old | then | more than the | up from | against`),
    surpass: list(`
      beat | beating | surpass/es/ed/ing | topped | topping | exceed/s/ed/ing | eclips/e/ed/es/ing | overtook |
      overtaking | outstripped | outstripping | outdid | ahead of`),
    record: list(`record | high | peak | maximum | highest | mark | best`),
    attack: list(`
      attack/s | assault/s | barrage/s | strike/s | raid/s | bombardment/s | onslaught | salvo/s | wave |
      bombing/s | air raid/s | shelling | bombardments | night | blitz | airstrike/s | offensive |
      number of drones | aerial attack/s | drone attack/s | air attack/s | blast/s | explosion/s | pounding |
      battering | pounded | barrages | air raids | attacked | bombarded | swarm/s`),
    since: list(`since | of the war | of war | so far | ever | yet | of the full scale | in the war | to date`),
    call: list(`
      call | calls | phone call | phone conversation | conversation | spoke | spoken | speaking | talk/s/ed |
      telephone | discussion | phoned | by phone | over the phone | phone | speak | speaks | talk | on the line | on the phone | rang | talking | hour long | telephoned | hung up | chat | chatted`),
    pause: list(`
      pause/s/d | pausing | halt/s/ed/ing | suspend/s/ed/ing | suspension | freeze | freezes | froze | frozen |
      freezing | withhold/s/ing | withheld | held back | hold back | holding back | stoppage | scrapped |
      stopped | stop/s/ping | held up | on hold | cut off | delay/s/ed | put on hold | brakes on | sat on | freezing of | shelved | stopping | withdrew | pulled the plug | pulls the plug`),
    weapons: list(`
      weapon/s | arms | aid | military aid | shipment/s | deliver/y/ies | interceptor/s | patriot/s |
      suppl/y/ies | munition/s | military supplies | air defence | air defense | ammunition | missiles | systems |
      military support | military assistance | package/s | consignment/s | artillery | artillery shells | shells | hellfire/s`),
    ordered: list(`
      order/s/ed | decision | decided | move | review | authorised | authorized | approved | behind | attributed | signed off | gave the order`),
    exchange: list(`
      prisoner exchange/s | exchange/s of prisoners | prisoner swap/s | swap/s | exchange | prisoners |
      exchange of prisoners of war | prisoners of war | pow exchange | pow/s | captivity | freed`),
    resumed: list(`
      resume/s/d | resuming | restart/s/ed | reversal | reverse/s/d | reversing | lifted | ended | end |
      overturned`),
    pair: list(`two presidents | two leaders | both presidents | both leaders | the presidents |
      the two | the pair | both men`),
    gathering: list(`meeting | session | gathering | meet | talks`),
    attending: list(
      `ministers from | ministers of | envoys of | envoys from | representatives of | dial in | dialled in | logged in | confer/s/red | joined | attended | took part`,
    ),
    ahead: list(`will | due | scheduled | planned | expected | set to | fixed for`),
    allies: list(`partner/s | allies | backers | defence ministers | defense ministers`),
    remote: list(
      `online | virtual | virtually | by video | video conference | videoconference | video link | video meeting`,
    ),
    lastNight: list(`last night`),
    ...daysAgo,
    nextDay: list(`the next day | the following day | a day later | the day after | the day afterwards | next day`),
    twoLater: list(`two nights later | two days later`),
    threeLater: list(`three nights later | three days later`),
    fourLater: list(`four nights later | four days later`),
    fiveLater: list(`five nights later | five days later`),
    weekLater: list(`a week later | one week later | seven days later`),
    dayBefore: list(`the day before | the previous day | a day earlier | a day before`),
    exchangeDone: list(`
      eighth stage | another exchange | new prisoner exchange | new exchange | another prisoner | took place |
      carried out | freed prisoners | freed on | were freed | was freed | exchanged | there was an exchange | were released | swapped | handed over | come home | came home | brought home | return/ed/ing | at home | held a`),
    offer: list(
      `offer/s/ed/ing | called for | calls for | call for | calling for | propos/e/ed/es/al | proposals | proposing | suggest/ed | invited | outreach`,
    ),
    talks: list(
      `talks | negotiation/s | they meet | to meet | peace talks | meeting | round | peace negotiations | negotiate`,
    ),
    'president-of-ukraine': list(`ukrainian leader | ukraine s leader | ukraine s president`),
    'president-of-russia': list(
      `russian leader | russia s leader | russia s president | kremlin leader | kremlin chief`,
    ),
    meeting: list(`
      ukraine defense contact group | ukraine defence contact group | contact group | ramstein | udcg |
      defense contact group | defence contact group | ramstein format | ramstein group`),
    nationwide: list(`
      nationwide | nationally | across the country | in the country | in the whole country | for the whole country | for the country | across ukraine | countrywide | in ukraine |
      around the country | throughout ukraine | throughout the country | on ukraine | all over ukraine |
      at ukraine`),
    hoursAfter: list(
      `that night | that same night | hours after | hours later | within hours | hours before dawn | hours on | hours afterwards`,
    ),
    earlierTime: list(`
      nights after an attack | nights after a raid | days after an attack | nights before | nights earlier | two nights after | two days after |
      earlier this month | earlier in the month | earlier in july | earlier in june | earlier this week | earlier this year | a week earlier |
      a week ago | two weeks ago | two weeks earlier | weeks ago | weeks earlier | a fortnight ago | a fortnight earlier | a month ago |
      a month earlier | days earlier | days ago | in early july | at the start of the month | the month before | the week before`),
    overnight: list(`
      overnight | last night | during the night | the night | early | in the early hours | hours after |
      hours earlier | hours later | hours before | in the night | by night | before dawn`),
    ukrainianDrones: list(`
      ukrainian drone/s | ukrainian uav/s | ukrainian unmanned aerial vehicle/s | ukrainian unmanned |
      ukraine s drone/s | drones fired by ukraine | drone attack on moscow | ukrainian attack/s |
      ukrainian strike/s | ukrainian drone strike/s | ukrainian drone attack/s | ukrainian missile/s`),
    russianSide: list(`
      russia s defence ministry | russia s defense ministry | russian defence ministry |
      russian defense ministry | russian air defence/s | russian air defense/s | ministry of defence in moscow |
      defence ministry in moscow | moscow s mayor | sobyanin | over russia | russian territory | russian regions | russian city | russian town | russian village | russian region | inside russia`),
    elsewhere: list(`
      texas | gaza | israel | iran | tehran | hamas | lebanon | hezbollah | houthi | houthis | yemen | syria |
      sudan | myanmar | pakistan | india | kashmir | wimbledon | congo | los angeles | new jersey | california |
      afghanistan | taiwan`),
    correction: list(`
      earlier version | we wrote | correction | corrected | previously stated | misstated | incorrectly |
      wrongly | in error | is wrong | are wrong | is false | are false | was false | is untrue | is not true | is incorrect | are incorrect | an earlier edition | we also gave | we gave | we reported`),
    week: list(`
      in a week | this week | past week | last week | over the week | during the week | in one week |
      in the past week | the week | weekly | in the last week |
      the week before`),
    month: list(`
      last month | the past month | past month | month alone | month as a whole | the whole month | in the month |
      the previous month`),
    longTime: list(`
      since the start of the war | since 2022 | since february 2022 | since the invasion | since the start of the year | since the beginning of the year | since the war began |
      this year | in 2024 | last year | since january | every day | per day | per month | each month |
      so far this year | daily | per night | each night | every night | in a single attack`),
    fires: list(`
      power | electricity | train/s | delay/s | flames | blaze | fire | firefighters | hostel | outage/s | plant |
      supply | queue | flight/s | operation | surgery`),
    region: list(`region | oblast | province`),
    aroundCapital: list(`
      kyiv region | kyiv oblast | kiev region | around the capital | outside the city | the oblast |
      region around | surrounding region | kyiv s region | the region`),
    noDeaths: list(
      `no deaths | nobody killed | none killed | nobody dead | no fatalities | no one was killed | nobody was killed | no one died | no dead | nobody has been reported killed | no one has been reported killed | no deaths were reported | no deaths have been reported | no one killed`,
    ),
    killedOne: list(`
      a death | a woman | one woman | a man | a person | one person | a civilian | one civilian | a teacher | a pensioner |
      one body | woman | a retired teacher | an elderly woman`),
    anotherRaid: list(`
      in one such attack | in one such raid | from another raid | in another raid | of another raid | from another attack | in another attack | from a different raid |
      in a different attack | from a different attack | from other raids | in other raids | in other attacks | separate attack/s | separate strike/s | separate raid/s | separate bombardment`),
    risen: list(`
      has risen to | had risen to | rose to | rises to | rising to | climbed to | has climbed to | rises | went up to | has gone up to | increased to`),
    accident: list(`
      gas explosion | gas blast | gas leak | traffic accident | road accident | car crash | bus crash | train crash | heat stroke | heatwave | marathon | mass shooting | stabbing`),
    supplied: list(`
      deliver/s/ed/ing | produce/s/d | producing | manufacture/s/d | build/s | built | receive/s/d | buy/s | bought | purchase/s/d | donate/s/d | pledge/s/d | supply | supplies | supplied`),
    rescue: list(`emergency services | rescuers | rescue crews | crews | emergency crews | medics | rescue services`),
    interceptors: list(`interceptor drone/s | drone interceptor/s | interceptor/s`),
    season: list(`
      this winter | this spring | this autumn | last winter | last spring | last autumn | that winter | that autumn |
      in the months since | in the years since`),
    underAttack: list(
      `shelter/s | bomb shelter/s | subway stations | metro stations | basements | underground | siren/s | explosions rang out | blasts rang out | blasts rock/ed | explosions rock/ed | blasts shook | explosions shook | explosions were heard`,
    ),
    shahed: list(`shahed | shaheds`),
    yearAgo: list(
      `a year ago today | one year ago today | exactly a year ago | a year ago on this day | a year ago this day`,
    ),
    cityVoice: list(
      `city officials | city authorities | the mayor | mayor | in the city | the city | city s | klitschko | tkachenko | in the capital | capital s`,
    ),
    soldiers: list(`
      soldier/s | troops | pilot/s | servicemen | service members | serviceman | army training | crew |
      firefighters | police officer/s | fighters | defenders`),
    said: list(`
      said | says | told | announced | reported | wrote | posted | confirmed | according | spokesperson |
      statement | published | updated`),
  },
  examples,
}
