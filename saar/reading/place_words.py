"""Words that name a place, for places.py (folded)."""

from typing import Final

NOUNS: Final = frozenset(
    """
    portiek portieken galerij parkeerplaats parkeerplek parkeerterrein parkeerdek parkeerhof parkeergarage parkeerkelder
    carpoolplaats bushalte bushok bushokje halte tramhalte metrohalte metrostation station stationsplein plein pleintje
    rotonde manege veld veldje ingang hoofdingang zijingang achteringang kleuteringang kruising kruispunt haven jachthaven
    viaduct trappenhuis trappehuis zebrapad zebra loods loodsen fietstunnel tunnel tunneltje parking opvang kerkhof molen
    bakkerij bakker begraafplaats tankstation benzinepomp pompstation snackbar cafetaria frituur shoarmazaak pizzeria
    restaurant cafe kroeg bar terras hotel randweg bieb bibliotheek pastorie fietsenrek fietsenrekken fietsenstalling
    fietsenhok fietsenkelder fietspad voetpad wandelpad zandpad jaagpad ruiterpad kerkpad hondenpad bospad schelpenpad
    strandhuisje strandpaviljoen strand strandopgang duinen duin zandbak speeltuin speeltuintje speelplaats speelplek
    speelplekje speelveld speelveldje speelweide speelbos speeltoren binnenplaats toiletgebouw afrit oprit afslag oprijlaan
    oversteek oversteekplaats garagebox garageboxen garage garages garagedeur skatebaan skatepark schuur schuurtje schuren schuurtjes tuinhuis
    tuinhuisje carport volkstuin volkstuinen volkstuintjes moestuin moestuinen tuin voortuin achtertuin tuinen school basisschool
    scholen schoolplein schoolhek schooltje kleuterschool peuterspeelzaal kinderdagverblijf creche bso kinderopvang flat flats
    flatgebouw torenflat toren kerk moskee synagoge kapel klooster hunebed monument oorlogsmonument standbeeld fontein brug
    bruggetje fietsbrug loopbrug spoorbrug ophaalbrug sluis sluizen stuw gemaal dijk dijkje kade kaai steiger aanlegsteiger wal vijver
    sloot singel gracht kanaal vaart plas zwemplas recreatieplas meer meertje rivier beek oever waterkant pont pontje veer
    lift liften hal entree kelder kelders kelderbox kelderboxen berging bergingen box zolder balkon balkons dakterras
    keuken stal stallen boerderij erf kuilplaat weiland weide wei paardenwei akker land bos bosje bosjes bosrand struiken
    bankje bankjes hek hekwerk poort poortje slagboom steeg steegje brandgang achterom achterpad gang gangetje doorgang
    parkje park stadspark hertenkamp kinderboerderij dierenweide hondenveld hondenveldje hondenlosloopveld losloopveld
    zwembad zwembadje sporthal gymzaal gym sportschool sportpark sportveld sportvelden voetbalveld voetbalclub trapveldje voetbalveldje
    basketbalveldje tennisbaan tennisclub tennispark hockeyclub hockeyveld ijsbaan kantine clubhuis clubgebouw kleedkamer
    kleedkamers markt marktplein markthal winkel winkels winkelcentrum winkelstraat supermarkt buurtsuper super drogist
    apotheek slager slagerij kapper kapsalon bloemist bloemenwinkel fietsenmaker kringloop kringloopwinkel bouwmarkt tuincentrum
    postkantoor bank pinautomaat geldautomaat gemeentehuis stadhuis politiebureau bureau brandweerkazerne kazerne buurthuis
    wijkcentrum dorpshuis jeugdhonk jeugdhut jongerencentrum wijkgebouw zorgcentrum verzorgingshuis verpleeghuis
    verpleegtehuis bejaardenhuis bejaardentehuis ziekenhuis huisartsenpost huisarts huisartsenpraktijk tandarts dierenarts dierenkliniek
    camping vakantiepark chalet huisje caravanpark woonwagenkamp kamp bungalowpark hostel kermis festivalterrein evenemententerrein
    industrieterrein bedrijventerrein bedrijvenpark bedrijfshal bedrijfspand kantoor kantoorpand fabriek
    bouwplaats bouwkeet bouwput nieuwbouw sloopterrein werf magazijn winkelpand pand hoekpand hoekhuis
    woning huis woonboot boot schip strandtent tent hut loket balie receptie wachtkamer lokaal
    perron perrons spoor spoorweg spoorwegovergang overgang overweg spoortunnel onderdoorgang metro doarpshus slachterij duiventil sylskoalle roltrap fietshok canal
    bouwterrein feesttent trafostation sluizencomplex ven atelier kleuterspeelplaats
    stoep trottoir berm greppel rietkraag talud perk plantsoen plantsoentje grasveld grasveldje gazon heg
    glasbak papierbak kledingbak container containers containerplein milieustraat milieustation glasbakken afvalbak prullenbak vuilcontainer
    lantaarnpaal elektriciteitshuisje transformatorhuisje trafohuisje watertoren zendmast windmolen
    camperplaats truckparking vrachtwagenparkeerplaats rustplaats wegrestaurant afvalstation achteraf stalling
    wasserette wasruimte wasstraat carwash museum theater bioscoop schouwburg muziekschool discotheek disco club
    speelhal bowlingbaan kartbaan golfbaan atletiekbaan crossbaan wielerbaan skihal watersportvereniging roeivereniging
    zaak filiaal magazijn etalage kassa pui trap trappen trapje bordes dak dakgoot afdak overkapping muur muurtje schutting
    straat straatje laan hofje hof brink es dorp dorpsplein centrum binnenstad wijk buurt woonwijk woonerf
    schoolzone kiss-and-ride kiss&ride busstation busbaan snelweg parallelweg ventweg rondweg hoofdweg zandweg bosweg
    kiosk paal halteplaats brievenbus zonnepanelen kas kassen kwekerij kweekhok volière duiventil
    speelzaal jeugdzaal scoutinggebouw scouting scoutinghuis blokhut theehuis paviljoen boulevard pier strekdam
    stadion tribune tribunepoort kuil zandafgraving grindgat surfplas sportcentrum buurtkamer inloophuis moskeeplein kerkplein
    garagebedrijf autobedrijf autodealer garageplein laadpaal laadplein trafo gasstation waterpomp
    portaal vestibule overloop brandtrap noodtrap liftschacht dakkapel serre schuurdeur tuinpoort achterpoort
    hiernaast hiertegenover straatkant achterkant tuinkant waterzijde verdieping etage afdeling vleugel blok perceel unit kavel ligplaats kamer
    gate hoek hoekje bocht einde eind eindje begin rand viskraam patatkraam kraam ijskraam ijscokar snackkar ijssalon viswinkel
    stairs underpass garage playground entrance parking corner car-park bridge garden hallway lobby backyard church mosque school
    square street supermarket bakery stop basement elevator roof staircase shed alley bus-stop rooftop driveway
    """.split()
)
"""Nouns that can be the heart of a place."""

TAILS: Final = (
    "plein", "pleintje", "speeltuin", "garage", "school", "winkel", "parkeerplaats", "terrein", "veld", "veldje",
    "halte", "station", "pad", "brug", "tunnel", "flat", "gebouw", "huis", "zaal", "kantine", "baan", "loods", "stal",
    "kelder", "berging", "ingang", "kade", "sluis", "vijver", "plas", "bos", "park", "tuin", "schuur", "hof", "hal",
    "centrum", "camping", "kerk", "markt", "hek", "poort", "weide", "hok", "hokje", "rek", "steeg", "dijk", "oever", "post", "kazerne",
    "automaat", "boerderij", "zaak", "box", "boxen", "trap", "opgang", "afrit", "singel", "haven", "steiger", "laan", "bankje",
)  # fmt: skip
"""Ends of compounds that make a place of nearly any word before them."""

NOT_NOUNS: Final = frozenset(
    """autogarage_ buurtpreventie inbraak thuis ziekenhuis_ vuurwerk gehuis verhuis stadhuis_ netwerk politiepost pakketpost
    bal pad laptop ipad kopstation telefoonhok brandhaard beveiliging verbod vakantiehuis_ gebos opgang vaderschap
    schoolvakantie autohof gasthuis_ leefmarkt arbeidsmarkt woningmarkt marktplaats rommelmarkt weekmarkt kerstmarkt
    vlooienmarkt sterktepost sollicitatie kijkhuis behang einde_ begin_ buitenpost compost transport export import
    achterdeur laptopzaak rechtszaak hoofdzaak strafzaak oorzaak noodzaak moordzaak zaterdagmarkt thuisbaan werkbaan
    ruitenwisser kassabon bosbes rondhangplek luchthaven_ doelpunt lichthal geschenkpost computerhal bijbaan bijbaantje
    nieuwsbus terrarium buskaart""".split()
)

SHOPS: Final = frozenset(
    """ah appie albert jumbo lidl aldi plus coop vomar spar dirk dekamarkt hoogvliet nettorama action hema kruidvat etos
    gamma praxis karwei hornbach ikea blokker xenos makro primark zeeman wibra mcdonalds mcdonald's mac kfc febo subway
    shell esso bp tinq texaco tango decathlon intratuin welkoop boerenbond jysk kwantum leenbakker sligro hanos coolblue mediamarkt gall ekoplaza
    poiesz deen boni jan_linders ns-station p+r""".split()
)

OPENERS: Final = frozenset(
    """in op aan bij langs te ter nabij rond rondom vlakbij vanaf vanuit door over uit binnen buiten om van t/m vlak net helemaal
    beneden bovenin onderaan at on in near by from inside beim im am an auf na w przy pod bie bi'j oan neist oet ien
    bij_ tegen onderin achterin voorin bovenop halverwege dichtbij voorbij""".split()
)
"""Words after which a place may follow, and that are left out of it."""

KEPT: Final = frozenset(
    """achter voor naast tegenover tussen onder boven hoek behind opposite next-to neist achteraan hinter vor neben under near beside
    acher""".split()
)
"""Words before a place that are kept."""

ARTICLES: Final = frozenset(
    "de het 't t een 'n n d'n den der dem das die the deze dit dat da dn ne nen 'e a this dieser dem 'm".split()
)
OWN: Final = frozenset("mijn mn m'n onze ons me my our ous jullie haar zijn z'n mien".split())
ADJECTIVES: Final = frozenset(
    """oude nieuwe grote kleine leegstaande leegstaand verlaten gesloten ondergrondse openbare hele achterste voorste bovenste
    onderste eerste tweede derde vierde vijfde linker rechter laatste lege drukke overdekte christelijke katholieke blauwe groene rode witte gele
    doodlopend doodlopende andere halve lange korte hoge lage natte donkere oud oude_ voormalige gemeentelijke
    kleinste grootste noordelijke zuidelijke westelijke oostelijke basis turkse chinese poolse""".split()
)
LINKS: Final = frozenset(
    "van vd v/d aan bij achter naast voor tegenover op onder in langs tussen near of at by oan bie bi'j van_de vh v/h vant ter boven neben".split()
)
"""Words that join a second place to a first one ('zandbak aan de Parklaan')."""
AWAY: Final = frozenset("richting naar kant naor na direction towards heen nei noar".split())
"""Words before a goal, which is no place of the event."""
DWELL: Final = frozenset("woont woonachtig wonen lives adres woon".split())
"""Words before somebody's home."""
