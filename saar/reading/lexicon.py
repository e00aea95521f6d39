"""Words that point to one idea, in the languages of the street (folded: no accents).

An entry is a word, a beginning (`inbra*`) or a phrase with `_` between its words. The lists are the
project's own; they are cues for the reader, not proof of anything.
"""

from typing import Final

CONCEPTS: Final[dict[str, str]] = {
    "fire": """brand brandt brandje vlam vlammen vlammetje rook rookt rookwolk rookwolken fik fikkie hens in_brand
        in_de_fik uitslaande_brand keukenbrand schoorsteenbrand containerbrand autobrand brandlucht brandgeur
        fire flames smoke burning feuer brennt brand_in qualm yangin yaniyor duman alev pozar pali_sie plonie dym
        حريق نار دخان пожеж* горить дим пожар горит""",
    "burgle": """inbra* inbre* ingebro* insluip* koevoet breekijzer opengebro* geforceerd opengewrikt ingeklommen
        ingetrapt binnengedrongen braakschade inklimmen burgl* broke_in broken_into break_in breaking_in einbr*
        eingebrochen hirsiz* eve_girdi wlam* wlamanie wlamywacz لص لصوص سرقه اقتحم взлом* злод* грабі* зламали
        steeksleutel sleutelgat cilinder""",
    "door": """voordeur voordeuren achterdeur achterdeuren schuurdeur tuindeur deur deuren deurklink deurklinken klink
        klinken raam ramen garagedeur schuif_open voelt_aan morrel* wrik* rammel* prutst peutert lock locks
        doors kapi* drzwi tur باب двері двер*""",
    "theft": """gestolen steelt stelen stal dief dieven diefstal gejat jatten gepikt pikken meegenomen ontvreemd buitgemaakt
        leeggeroofd leeggehaald stolen steal* thief theft geklaut gestohlen klaut dieb calindi caldi calin* calmis
        skradz* ukradz* kradn* ukradl* zlodziej* вкра* крад* украл* مسروق سرق سرقوا weggehaald slijpt
        slijptol doorgeslepen doorgeknipt betonschaar katalysator navigatie_weg""",
    "violence": """vecht vechten vechtpartij gevochten slaat slaan geslagen klappen mishandel* schopt geschopt trappen
        steekpartij steekt gestoken neergestoken mes messen vuurwapen pistool wapen schiet schieten geschoten schoten
        schietpartij overval overvallen overvaller beroofd beroving straatroof bedreig* dreigt wurg* gewond bloedt
        fight fighting knife stab* gun shooting robbed beaten kavga bicak* dovuyor vuruyor silah bojka bija_sie noz
        pobili messer schlagerei schlagen б'ються бійк* ніж стріл* سكين شجار يضرب knokpartij knokken matten
        ruzie bloed honkbalknuppel machete steekwapen""",
    "missing": """vermist weggelopen zoekgeraakt niet_thuisgekomen kwijtgeraakt spoorloos missing kayip zagina*
        zaginela vermisst зник* пропав* пропал* مفقود dwaalt verdwaald nergens_te_vinden""",
    "child": """kind kindje kinderen zoontje dochtertje zoon dochter jongetje meisje peuter kleuter baby kleinzoon
        kleindochter child boy girl kid son daughter cocuk cocugum oglum kizim dziecko syn corka kind_weg дитина дитин*
        син донька طفل طفله ابني ابنتي ventje menneke""",
    "frail": """dement dementie verward verwarde alzheimer rollator opa oma bejaard* oudere_man oude_man oude_vrouw
        verpleeghuis verzorgingshuis suicidaal""",
    "medical": """ambulance ambulans bewusteloos reanim* aed gewond gewonde bloedt bloed hartstilstand hartaanval
        ademt ademhal* onwel flauwgevallen ziekenhuis traumahelikopter unconscious bleeding karetka""",
    "scream": """gillen gil gilt gillend krijst krijsen schreeuwt_om om_hulp roept_help roepen_om gegil hulpgeroep noodkreet
        screaming screams schreit hilfe imdat krzyczy krzyk bagiriyor""",
    "accident": """aanrijding botsing ongeluk ongeval aangereden geschept crash accident kaza wypadek unfall дтп аварія
        حادث gebotst onderuit te_water beknel* klem van_de_fiets""",
    "gas": """gaslucht gaslek gas ruikt_naar_gas koolmonoxide gas_leak gaz gazu gasgeruch""",
    "prowl": """sluip* gluur* gluren schijnt zaklamp zaklampen zaklantaarn bivakmuts capuchon over_de_schutting
        over_het_hek over_de_heg in_de_tuin in_onze_tuin in_mijn_tuin achtertuin klimt klimmen geklommen balkon dakgoot
        dakraam schutting binnenplaats insluiper flashlight climbing garden bahce* ogrod* garten ліхтар*""",
    "now": """nu net zojuist momenteel op_dit_moment nog_steeds right_now now currently just_now simdi su_an teraz wlasnie
        jetzt gerade зараз щойно الان الحين snel help hulp haast spoed direct onmiddellijk meteen""",
    "past": """gisteren gister gisteravond gisternacht gistermiddag gisterochtend eergisteren vannacht vanmorgen vanochtend
        vorige afgelopen laatst yesterday last_night last_week dun gecen wczoraj gestern letzte вчора минулої امس
        geleden vanmiddag vorig week_geleden weekend ontdekt bleek""",
    "often": """elke iedere steeds telkens alweer altijd dagelijks wekelijks avonden dagen weken maanden sinds weer
        every always jedes herzaman codziennie щодня vaker regelmatig""",
    "today": """vanavond vandaag straks vanmiddag tonight today bugun dzisiaj heute сьогодні اليوم""",
    "longago": """vroeger destijds jaren_geleden jaar_geleden vorig_jaar in_mijn_jeugd toen_ik ooit herinner weet_je_nog
        years_ago jaren_tachtig jaren_negentig toentertijd""",
    "screen": """film filmpje serie aflevering tv televisie netflix opsporing_verzocht boek game gamen journaal krant
        nieuws radio thriller baantjer politieserie youtube documentaire podcast bioscoop dumpert rtl nos
        series movie videoland acteur decor filmopname opnames""",
    "drill": """oefening oefent oefenen oefenalarm brandoefening drill training proefalarm test testen luchtalarm sirenetest
        eerste_maandag ontruimingsoefening cursus voorlichting demonstratie workshop""",
    "joke": """haha hahaha hihi lol lmao grapje geintje grap mop 😂 🤣 😅 😆 😜 😝 😉 🤪 😄 😁 hahah hahahaha xd jk
        grapjas lachen gegrinnik""",
    "thanks": """dank dankje dankjewel dankuwel bedankt thx thanks thank merci tnx dankzij hartelijk tesekkur* sagol
        dzieki dziekuje danke дякую спасибо شكرا bedank 🙏 complimenten chapeau petje_af hulde applaus""",
    "praise": """top super fijn mooi prachtig goed_gedaan goed_bezig geweldig topper toppers held helden lekker gezellig
        klasse netjes heerlijk 👏 💪 great nice good_job super_gedaan""",
    "greet": """hallo hoi hoii goedemorgen goedemiddag goedenavond goeiemorgen goedenacht welterusten slaap_lekker slaapze
        fijne_dag fijn_weekend prettige gefeliciteerd proficiat hoera jarig welkom hello merhaba gunaydin czesc dzien_dobry
        beste_buren kerst nieuwjaar sterkte beterschap groetjes groeten fijne""",
    "thumb": """👍 👌 ❤ 🥰 😍 🙌 💕 😘 🎉 🥳 👋 🌸 💐 ☀ ☕ 🍻 ok oke okee okay prima akkoord 😊 🙂 😀 😃""",
    "sad": """😢 😭 😱 😨 😰 😡 🤬 😠 😤 😞 jeetje jemig vreselijk verschrikkelijk erg schrikken geschrokken bah wat_erg
        schandalig schande triest belachelijk ongelofelijk""",
    "ask": """wie wat waar wanneer hoe waarom welke hoelaat hoeveel weet_iemand heeft_iemand kan_iemand is_er kent_iemand
        does_anyone anyone who what where when how why kto co gdzie kiedy jak wer wo wann wie_weet хто що де коли як
        kim ne nerede من ماذا اين iemand_een_idee enig_idee mag_ik kunnen_we moet_ik zal_ik weten_jullie klopt_het
        klopt_dit""",
    "police": """politie politieauto agent agenten wijkagent wout wouten juten surveillance police cop polis policja policji
        polizei поліці* полици* الشرطه شرطه handhaving boa boa's marechaussee politiehelikopter hondengeleider""",
    "siren": """sirene sirenes helikopter heli zwaailichten zwaailicht blauwe_lichten helicopter siren toeters hubschrauber""",
    "n112": """112 911 101 meldkamer alarmnummer alarmcentrale 8844 0900_8844 centralist""",
    "call": """gebeld bel bellen belt belde gemeld melding doorgegeven gesproken gewaarschuwd ingelicht called calling call
        aradim ariyorum zadzwon* dzwon* angerufen rufe anrufen zavol* подзвон* дзвон* اتصلت اتصل telefoon lijn ebeld
        belle gebelt gbeld hoogte""",
    "coming": """onderweg komen_eraan komt_eraan gestuurd sturen onderweg_hierheen on_their_way on_the_way yolda jada
        unterwegs їдуть في_الطريق eenheid patrouille rijden_aan""",
    "clear": """loos_alarm loos vals_alarm valse_melding false_alarm gepakt opgepakt aangehouden gearresteerd ingerekend
        te_pakken terecht gevonden veilig voorbij opgelost opgehelderd onder_controle is_uit is_over weer_thuis alles_ok
        niks_aan_de_hand niets_aan_de_hand vals was_ik_zelf was_ikzelf was_mijn was_de was_gewoon bleek arrested caught
        found safe fehlalarm gefasst yakalandi bulundu yanlis_alarm zlapan* zatrzyma* znalazl* falszywy спіймали
        знайш* затриман* хибна وجدنا قبض geblust teruggevonden vrijgegeven ingetrokken afgesloten misverstand
        geruststellen rust_terug""",
    "lost": """kwijt verloren gevonden vermist weggelopen verloor lost found kayboldu buldum zgubil* znalezion* verloren
        загуби* знайден* فقدت وجدت aan_komen_lopen blijven_liggen komen_aanlopen laten_liggen ontsnapt zoek""",
    "pet": """kat kater poes poesje kitten hond hondje puppy konijn cavia parkiet papegaai schildpad kip kippen haan paard
        pony geit schaap labrador teckel cat dog kedi kopek kot pies hund katze кіт кішка собака قطه كلب halsband
        chip gechipt hamster egel""",
    "thing": """sleutel sleutels sleutelbos portemonnee portefeuille pasje bril telefoon gsm oorbel ring armband ketting
        handschoen sjaal jas jasje knuffel pakket pakketje pakje postpakket keys wallet phone parcel anahtar cuzdan klucze
        portfel schlussel ключі гаманець fietssleutel autosleutel airpods bal step tas rugzak ov-kaart rijbewijs""",
    "street": """lantaarn* lantaren* straatlamp straatlantaarn straatverlichting lamp lampen stoeptegel* tegel tegels
        container containers afval vuilnis vuilniszakken grofvuil zwerfvuil zwerfafval rommel boom tak takken put putdeksel
        riool riolering verkeersbord bord stoplicht verkeerslicht gedumpt dump dumpen glasbak papierbak prullenbak gat_in
        wegdek asfalt kuil losliggend* verstopt overvol hondenpoep onkruid gladheid strooien bankje schommel speeltoestel
        paaltje hek kapot streetlight trash rubbish lamba latarnia smieci mull ліхтар смітт* gemeente fixi buitenbeter
        bladeren wateroverlast fietswrak fietswrakken matras bankstel asbest rattenval ratten eikenprocessierups""",
    "suspicious": """verdacht verdachte vreemd vreemde raar rare onguur louche schimmig suspicious supheli podejrzan*
        verdachtig підозріл* مشبوه rondhang* hangt_rond drentel* ijsber* foto's_van filmt fotograf* aanbel*
        belt_aan bellen_aan colporte* kijkt_naar kijken_naar gluurt observeert posten uitkijk verkennen""",
    "vehicle": """auto auto's wagen bus busje bestelbus bestelbusje bestelauto scooter brommer bromfiets snorfiets motor
        vrachtwagen bakwagen caravan camper aanhanger fatbike volkswagen vw golf polo opel ford transit mercedes sprinter
        bmw audi renault kangoo peugeot citroen berlingo fiat seat toyota volvo skoda kia hyundai passat vivaro van car
        araba samochod bus_wit машина фургон سياره vito caddy pickup suv stationcar taxi kenteken nummerbord plaat""",
    "drive": """rijdt rijden reed rondje rondjes stapvoets langzaam_rijd* geparkeerd parkeert staat_geparkeerd lichten_uit
        draait_rond draaiende_motor stationair cirkelt heen_en_weer""",
    "bike": """fiets fietsen bakfiets e-bike ebike elektrische fietsslot kettingslot racefiets mountainbike fietsenstalling
        bike bisiklet rower fahrrad велосипед""",
    "person": """man mannen vrouw vrouwen jongen jongens jongeman jongeren gast gasten gozer gozers vent kerel kerels
        figuur figuren persoon personen iemand type types knul knullen puber pubers meid groepje groep twee_man drie_man
        somebody someone men women guy guys adam adamlar kadin biri ktos mezczyzna jemand mann manner хтось чоловік
        чолов* رجل شخص lui""",
    "looks": """jas jack jasje muts pet petje capuchon hoodie trui broek joggingbroek trainingspak spijkerbroek schoenen
        sneakers baard snor bril kaal lang_haar kort_haar rugzak tas signalement lengte slank mager gezet gespierd lange
        zwarte_jas donker_gekleed jaar_of_ krullen tatoeage handschoenen sweater vest helm getint huidskleur""",
    "direct": """richting kant rent loopt vlucht gevlucht weggerend weggereden wegrennen rechtsaf linksaf heen ervandoor
        naar_de naar_het towards running ran_away dogru kacti uciekl* ucieka weg_gerend spoor fietst steeg brandgang
        gesprongen achterom""",
    "seen": """ook ik_ook zie_hem zie_m zag gezien idd inderdaad klopt bevestig* camera beelden camerabeelden deurbel deurbelcamera
        opname ring_camera footage video bewegende foto foto's saw_him seen""",
    "nuisance": """overlast herrie lawaai geluidsoverlast muziek harde bas geschreeuw schreeuwen gillen krijsen drone drones
        hangjongeren hangjeugd hangplek stank vuurwerk knallen knal scheuren scheurt crossen crossmotor racen gejoel
        pissen wildplassen intimider* lastig_gevallen lastigvallen nasissen nafluiten noise loud gurultu halas larm
        шум ضوضاء blaft blaffen feest dronken zatte lachgas straatrace""",
    "vandal": """vernield vernieling vernielen kapotgeslagen kapot_geslagen ingegooid ingeslagen bekrast krassen graffiti
        beklad bekladden spuitbus gesloopt slopen omgetrapt afgetrapt afgebroken autospiegel spiegels lekgestoken
        lek_gestoken banden lekgeprikt vandal* kirdi zniszcz* zerstort розби* gooien_stenen stenen ruiten sneuvel*
        getrapt omgegooid gesloopt vandalen""",
    "scam": """oplicht* opgelicht babbeltruc aan_de_deur nep nepagent nepagenten valse vals_pasje meteropnemer collecteren
        collectant collecte phishing whatsappfraude spoofing hoi_mam nieuw_nummer overgemaakt pincode bankmedewerker
        bank pinpas bankpas afgetroggeld scam fraud dolandir* oszu* oszust betrug betruger шахра* احتيال sms link
        klusjesman dakdekker stratenmakers tikkie betaalverzoek helpdesk anydesk pakketbezorger qr""",
    "drugs": """drugs drug dealen dealt dealer dealers gedeald wiet wietplantage wietplekje hennep hennepkwekerij coke
        cocaine xtc pillen zakjes pakketjes lachgascilinder* hasj joint joints blowen speed kwekerij drogen uyusturucu
        narkotyk* drogen drogen_verkauf наркоти* مخدرات spuiten naalden ghb crack lab drugslab handeltje""",
    "power": """stroom stroomstoring stroomuitval geen_stroom storing waterleiding waterlek gesprongen_leiding
        power_outage elektriciteit licht_uit netbeheerder liander enexis stedin lift""",
    "advert": """korting aanbieding te_koop koop verkoop verkopen gratis webshop website bestel bestellen inschrijven
        boek_nu actie actieprijs prijs tarief offerte reclame promotie openingsactie workshop proefles vacature
        vacatures gezocht hulp_gezocht vrijblijvend kortingscode instagram volg_ons like_onze pagina sale discount
        indirim rabatt zniżka promocja angebot flyer salon knippen nagels schilderwerk ZZP klusbedrijf makelaar
        franchise verdien bijverdienen crypto beleggen bitcoin schoonmaak oppas_aan bijles maaltijden marktplaats
        kraam braderie loten lootjes vinted dm_me stuur_me pb whatsapp_me""",
    "chain": """stuur_dit stuur_door doorsturen doorgestuurd deel_dit deel_met delen_met deel_door door_sturen aan_iedereen
        iedereen_die_je al_je_vrienden al_je_contacten alle_contacten al_je_groepen zegt_het_voort kopieer kopieren
        knip_en_plak forward share_this pass_it_on paylas* udostepni* teile weiterleiten поширте انشر verspreid
        verspreiden stuur_het_door zet_dit_in kettingbrief hoax niet_negeren voor_het_te_laat forwarded viraal
        doorzetten doorzenden zendt""",
    "hunt": """pakken_we grijpen grijp pak_hem pak_ze knuppel knuppels honkbalknuppel klappen pak_slaag op_zijn_bek
        op_z'n_bek erachteraan erachter_aan achtervolg* achterna achter_hem_aan achter_ze_aan vasthouden houd_hem_vast
        hou_hem_vast vastgehouden vastbinden lesje lesje_leren eigen_rechter in_elkaar_slaan in_elkaar_timmeren
        afmaken ophangen doodslaan doodschieten opwachten insluiten omsingel* tegenhouden klemrijden klemgezet
        tot_moes burgerwacht knokploeg mores aftuigen hekje_hoger benen_breken poten_breken erop_af
        catch_him catch_them beat yakalayalim dovelim zlapmy schnappen зловимо naar_binnen_slepen hond_erop
        greep riek schep we_gaan_erheen verzamelen""",
    "curse": """klootzak klootzakken kloothommel* klojo klojo's eikel eikels lul lullen hufter hufters tuig tering teringlijers
        tyfus tyfuslijers kanker kankerlijers kankerjoch kutkind kutkinderen kut kutzooi kutwijf klote klotekinderen
        schoft schoften smeerlap smeerlappen idioot idioten imbeciel imbecielen debiel debielen mongool mongolen
        mongole achterlijk* randdebiel randdebielen sukkel sukkels trut trutten wijf bitch hoer hoeren slet
        rotzak rotzakken rotjong rotjongens rotkinderen etter ettertje etters gajus gajes geteisem uitschot schorem schorum
        gespuis rapaille galbak zeikwijf zeiksnor zeikerd zak zakkenwasser lapzwaan flapdrol halve_gare halvegare halvegaren
        asociaal asocialen aso aso's tokkie tokkies kneus kneuzen nsb'er drol dombo stommeling stom_wijf oetlul oelewapper
        mafkees malloot malloten mislukkeling parasieten parasiet ongedierte gore vuile vieze fuck fucking fucker
        motherfucker asshole assholes bastard bastards idiots moron morons scum shit shitheads dickhead wanker cunt
        kurwa kurwy chuj skurwysyn* debil* arschloch scheiss* idioten serefsiz* orospu amk pic salak сука блять
        ідіот* придур* кретин* мудак* حمار كلاب حقير klerelijer* pleurislijer* pestkop kankerhoer lamlul gek gestoord* rund
        boerenlul varken varkens zwijn zwijnen achterbaks* ratten teringwijf pleurt rot_op opgerot opzouten donder_op""",
    "household": """mijn_man mijn_vriend mijn_ex mijn_vrouw mijn_vader mijn_moeder mijn_zoon stiefvader partner
        huiselijk huiselijk_geweld echtgenoot thuis slaat_mij slaat_me slaat_haar slaat_zijn_vrouw bovenburen buurvrouw
        hij_slaat bang_voor zelfmoord zelfdoding suicide suicid* niet_meer_leven eind_aan einde_aan mezelf_iets
        van_kant pillen_geslikt blijf_van_mijn_lijf veilig_thuis kindermishandeling""",
    "name_it": """heet genaamd naam woont woonachtig adres facebook insta profiel telefoonnummer herken herkent weet_wie
        ik_weet_wie dat_is die_van zoon_van zoontje_van nummer_van zijn_nummer haar_nummer he_lives lives_at mieszka
        wohnt foto_van screenshot pasfoto""",
    "guess": """vast_weer weer_die ligt_voor_de_hand je_weet_wel wedden zal_wel zullen_wel volgens_mij_is verdenk vermoed
        vermoeden denk_dat ik_denk""",
    "opinion": """politiek regering kabinet burgemeester partij stemmen wethouder wilders rutte belasting vvd pvv pvda groenlinks
        d66 bbb fvd forum_voor toeslagen oekraine israel gaza palestina trump corona vaccin* complot schande_dat
        tegenwoordig dit_land maatschappij de_jeugd_van""",
    "social": """barbecue bbq borrel buurtfeest straatfeest koffie taart bingo klaverjas* feestje burendag etentje
        vrijwilliger vrijwilligers buurthuis oppas lenen leen te_leen ruilen weer zonnetje voetbal wedstrijd
        ajax psv feyenoord oranje vakantie zwemmen kookclub wandelclub leesclub collega's recept knutsel*""",
    "admin": """beheerder beheerders groep app groepsapp appgroep aanmelden afmelden lid regels huisregels bord
        verwijder verwijderen uitnodigen toevoegen link_van deze_groep spelregels group grup grupa gruppe група""",
    "hearsay": """hoorde gehoord gelezen las schijnt naar_verluidt volgens zegt zeggen vertelde vertelt zou zouden iemand_zei
        via_via van_horen_zeggen apparently heard las_net facebook_dat""",
    "negation": """niet geen nooit niks niets not no none nie kein nicht degil yok не нема ні لا ليس zonder nog_niet
        niemand nobody nikt""",
    "urge": """bel bel_nu bel_even bellen_jullie moet_bellen iemand_bellen wil_iemand kan_iemand_bellen graag_bellen
        please_call call_the lutfen zadzwoncie ruft bitte телефонуйте kom_naar_buiten kom_snel stuur_hulp help_me
        kijk_uit pas_op let_op opletten alert oplettend""",
    "away": """op_vakantie vakantie niet_thuis weg_zijn leeg leegstaand leegstaande staat_leeg in_turkije spanje
        afwezig werken oppas buren overburen buurman buurvrouw""",
}
