"""Words of everyday life that point to one idea (folded); `*` marks an open beginning or end."""

from typing import Final

CONCEPTS: Final[dict[str, str]] = {
    "animal": """hond hondje honden hundje *hond *hondje kat kater poes poesje katje kitten kittens *kat *poes konijn konijntje cavia
        hamster rat papegaai parkiet kanarie valkparkiet duif *duif kip kippen haan hen eend eenden gans zwaan uil kauw schildpad
        slang hagedis leguaan fret egel egeltje schaap schapen lam lammetje geit geiten koe koeien pink pinken kalf kalveren
        stier paard paarden pony ezel alpaca varken biggen bijen bijenzwerm zwerm vis goudvis karper labrador herder teckel poedel
        beagle bouvier stabij kooiker terrier bulldog husky chihuahua mops spaniel retriever collie siamees rooie_kater
        cyperse lapjeskat dier diertje beestje beest puppy pup reu teefje dog puppy bird rabbit turtle horse sheep goat""",
    "garment": """jas jasje *jas *jasje vest trui *trui sjaal *sjaal muts *muts pet petje *pet hoed handschoen handschoenen *handschoen
        want wanten moffe schoen schoenen *schoen *schoenen slipper slippers sandaal laars laarzen *laars *laarzen sok sokken broek
        *broek rok jurk *jurk hemd shirt *shirt badjas zwembroek badpak bikini handdoek paraplu bril *bril hoodie
        sweater bodywarmer coat jacket glove gloves scarf hat shoe shoes boot umbrella""",
    "toy": """knuffel *knuffel *knuffeltje beer beertje teddybeer *beertje pop popje *aap speelgoed step stepje *step loopfiets driewieler
        fietsje *fietsje bal voetbal skateboard skeelers helm *helm tut speen speentje spuugdoekje lego autootje *konijn
        drone_kwijt teddy doll toy""",
    "object": """sleutel sleutels *sleutel *sleutels sleutelbos bos_sleutels portemonnee beurs portefeuille tas *tas tasje *tasje rugzak
        koffer *koffer pasje *pasje *pas ov-chipkaart rijbewijs paspoort id-kaart identiteitskaart telefoon mobiel iphone samsung
        airpods oortje oortjes laptop tablet horloge ring *ring trouwring armband ketting oorbel oorbellen *oorbel hanger broche gebit
        kunstgebit hoorapparaat gehoorapparaat rollator wandelstok kruk krukken rolstoel scootmobiel pakket pakje pakketje *pakket
        *pakje post brief brieven envelop poststuk doos doosje fles bidon beker trommel mok kentekenplaat_gevonden wieldop
        gereedschap waterpas boor *boor ladder stick hockeystick racket gitaar viool *fluit boek agenda *agenda schrift map
        fietspomp fietstas *tassen buggy *buggy kinderwagen maxicosi *zitje trampoline zwembadje vlag kerstboom plant *plant
        bankpas pinpas creditcard ring ov-kaart abonnement bag phone wallet key purse ring letter package headphones glasses""",
    "losing": """kwijt kwijtgeraakt verloren verloor verlaore verlore verliezen laten_liggen blijven_liggen laten_staan laten_hangen blijven_hangen blijven_staan
        vergeten_mee achtergelaten mist mis missen gemist zoekgeraakt zoek weg_uit ontsnapt ontsnapte weggelopen weggevlogen losgebroken
        uitgebroken gevlucht gevallen_uit van_het_hoofd gewaaid weggewaaid afgewaaid opgewaaid ontbreken ontbreekt lost left_behind missing""",
    "finding": """gevonden vond vonden gevonde gevunden vunden vonde fun aangetroffen aan_komen_lopen komen_aanlopen aangelopen aanlopen aanvliegen
        toegelopen toegekomen ligt_bij_mij ligt_bij_ons staat_bij_mij zit_bij_ons zit_bij_mij hangt_aan hangt_bij van_wie wie_is_de
        eigenaar eigenaresse wie_mist herkent_iemand wie_herkent op_te_halen ophalen afhalen_bij terug_te_krijgen terugbrengen
        vinder afgegeven ingeleverd beloning verkeerd_bezorgd verkeerde_adres bezorgd aangenomen found pick_up belongs
        luistert_naar heet_ gechipt penning halsband oornummer oormerk""",
    "pavement": """stoep *stoep stoeptegel *tegel *tegels tegel tegels klinker klinkers *klinkers trottoir *trottoir stoeprand trottoirband bestrating
        wegdek *wegdek asfalt *asfalt gat *gat gaten kuil kuilen verzakt verzakking verzakte verzakken hobbel hobbels drempel *drempel
        losse los_ scheef scheefstaand opgebroken opengebroken_straat putdeksel *deksel kolk straatkolk *kolk put *put goot *goot
        riool *riool *riolering afvoer verstopt verstopping overstroomt loopt_over blank plas_water wateroverlast struikel*
        gestruikeld glad spekglad gladheid ijzel strooien gestrooid beijzeld pavement pothole tiles icy frozen_over""",
    "streetlight": """lantaarn *lantaarn lantaarnpaal *lantaarnpaal lantaarnpalen straatlamp *lamp *lampen straatverlichting verlichting *verlichting
        lantarenpaal lantaren palen_uit lichtmast knippert knipperen brandt_niet doet_het_niet uitgevallen pikkedonker
        aardedonker donker_hier straatlantaarn bollamp verkeerslicht *lichten stoplicht *licht streetlight light_is_out lamp_kapot
        latarn* licht_uit licht_kapot geen_licht""",
    "rubbish": """afval *afval vuil *vuil vuilnis *vuilnis vuilniszak *zakken zakken_vuil grofvuil zwerfvuil zwerfafval rommel troep rotzooi zooi
        puin *puin gedumpt dumpt dumpen gestort storten vuilstort* sluikstort bankstel matras *matras matrassen koelkast wasmachine
        kast_op_straat meubels huisraad autobanden banden_gedumpt asbest asbestplaten container *container *containers *containers
        kliko klikos groenbak *bak prullenbak *bakken afvalbak glasbak papierbak kledingbak vol overvol puilt uitpuilt stampvol propvol
        niet_geleegd geleegd legen ophaaldag vuilophaal ratten rat_ maden meeuwen stank hondenpoep poep *poep drol hondendrol glas
        *glas scherven lachgastubes peuken zwerfkarren winkelwagen winkelwagens fietswrak *wrak *wrakken weesfiets* deelscooter* deelfiets*
        trash garbage dumped litter overflowing smiec* cop mull""",
    "greenery": """boom *boom bomen tak *tak takken *takken struik struiken heg *heg haag bladeren blad_ onkruid gras maaien gemaaid bermen berm
        plantsoen snoeien gesnoeid overhangend* omgewaaid omgevallen_boom afgebroken_tak wortels boomwortel* boomspiegel kroos
        eikenprocessierups* rupsen berenklauw japanse_duizendknoop dode_vis dode_eend dode_zwaan karkas kadaver branch tree""",
    "furniture": """bankje bank_kapot *bankje schommel *schommel glijbaan *glijbaan wip wipkip klimrek speeltoestel *toestel hek_kapot leuning *leuning
        reling paal paaltje *paaltje paaltjes *paaltjes bord *bord verkeersbord straatnaambord straatnaamborden bushokje abri brug_kapot
        slagboom pomp_kapot fontein_kapot zebrapad markering belijning streep strepen waterpunt putje elektriciteitskast*
        brievenbus_ losgelaten afgebroken doorgeroest verroest verrot wiebelt gammel roltrap lift_kapot lift_stuk fietsenrek
        prikbord klok steiger_los planken plank beschoeiing rooster bench swing railing""",
    "municipal": """gemeente *gemeente gemeentewerken buitenbeter fixi meldpunt melding_openbare stadswerken stadsbeheer waterschap rijkswaterstaat
        provincie reiniging reinigingsdienst plantsoenendienst groenvoorziening beheer_openbare wethouder ambtenaar ambtenaren
        municipality belediye gmina gemainte gemiente""",
    "okay": """oke ok_ veilig gered ongedeerd terecht gevonden weer_thuis thuis terug weer_terug is_terug terugbezorgd boven_water gekalmeerd
        bijgekomen wakker ademt_weer bij_bewustzijn stabiel alleen_gekneusd gekneusd geschrokken alleen_geschrokken alle_kinderen
        allemaal_binnen eruit d'r_uit derut iedereen_is iedereen_er is_gevonden zijn_gevonden compleet op_het_droge in_orde
        goed_afgelopen goed_ofrun met_een_sisser valt_mee viel_mee meevaller all_good all_okay fine safe no_more gelukkig
        geen_gewonden niemand_gewond leeft leven_nog levend hartslag gezond_en_wel slaapt zit_bij_oma bij_opa bij_oma""",
    "ended": """voorbij afgelopen over_ klaar_ gedaan_ afgehandeld gesloten status_gesloten opgelost uit_ geblust gedoofd meester brand_meester
        onder_controle sein weer_open vrijgegeven rijdt_weer rijden_weer hervat ingepakt afgezet_weg weg_gestuurd weggestuurd ingerekend
        opgepakt aangehouden gearresteerd gepakt geboeid overmeesterd meegenomen afgevoerd weggevoerd gesnapt gevat mee_naar_bureau
        in_handen op_het_bureau zit_vast vast_ overgedragen weggesleept afgeblazen ingetrokken intrekken afgebeld stoppen_met_zoeken
        zoektocht_gestopt niet_meer_zoeken hoeft_niet_meer hoeven_niet jullie_kunnen kan_weer mag_weer mogen_weer kunnen_weer
        iedereen_mag rust_ rustig_slapen gaan_slapen lekker_slapen slaap_lekker loos vals false geen_brand niks_aan niets_aan geen_inbraak
        uitgemaakt opgeruimd hersteld gerepareerd gemaakt_ arrested over_now caught koniec es_ist_vorbei""",
    "mistake": """vergissing vergist misverstand verkeerd_huis verkeerde_deur verkeerde_nummer was_mijn was_m'n was_mn was_onze was_gewoon bleek bleken
        blijkt gewoon_de gewoon_een was_de_ waren_de ben_ik was_ik dat_was_ik sorry excuus excuses mijn_fout m'n_fout mea_culpa
        schaam gene sleutel_vergeten vergeten_sleutel monteur *monteur glazenwasser schoorsteenveger schilder klusser *installateur
        meteropnemer bezorger *bezorger postbode krantenjongen vogelteller vogelaar ecoloog landmeter makelaar verhuizers loodgieter
        hovenier tuinman schoonzoon schoonvader zwager *zoon oom neef nichtje logee logeerpartij verjaardag surprise prank stunt
        opname_film filmploeg scouting dropping speurtocht cosplay verkleed nepmes speelgoedpistool vuurkorf barbecue bbq wierook
        kaarsje oven taart toast aangebrand rookmelder batterij lege_batterij wekker vogel duif_ katten_ egel wasmachine bewegingsmelder
        toestemming had_toestemming sleutel_van oppas_van mistake accident_not irrtum yanlislik""",
    "injury": """gewond gewonden bloed bloedt bloedend bloeding wond hoofdwond schaafwond schaafwonden gebroken gekneusd been_gebroken arm_gebroken
        pols enkel heup bewusteloos buiten_bewustzijn reanimatie reanimeren aed hartaanval hartstilstand beroerte stikt verslikt verdrinkt
        verdronken onder_water drijft verbrand elektrocutie onder_stroom flauw flauwgevallen ademt_niet ligt_op_straat ligt_op_de_grond
        beweegt_niet reageert_niet overdosis spuit naald bekneld klem vast_onder vast_in uit_het_raam van_het_dak gesprongen springen
        wil_springen reling injured bleeding hurt not_breathing yarali ranny krwawi verletzt поранен* جريح""",
    "climbing": """klimt klimmen klom klauter* over_de_schutting over_het_hek over_de_muur over_het_balkon op_het_dak dak_op regenpijp ladder
        touw raam_uit raam_open bovenraam kozijn uit_zagen zaagt zagen boort boren hakt hakken trapt trappen_deur beukt rammen ramt
        breekt breken wrikt forceert forceren slaat_ruit ruit_in raam_in inslaan inslaat tikt_ruit gooit_ruit knipt knippen doorknippen
        slijpt slijpen vonken flexen slijptol betonschaar breekijzer koevoet schroevendraaier steeksleutel moker hamer zaag
        sloophamer schakelt_camera plakt_af spuit_camera alarm_gaat alarm_af loeit""",
    "carrying": """laadt laden inladen uitladen sleept slepen sjouwt sjouwen draagt dragen tilt tillen zak_met zakken_met kratten dozen jerrycan jerrycans
        diesel dieseltank tank aftappen slang kabel kabels koper koperdraad zonnepanelen katalysator airbag stuur navigatie dashcam
        buitenboordmotor motor_weg aanhanger *aanhanger caravan *trailer trailer machine trekker *tractor quad grasmaaier *maaier
        bladblazer hogedrukspuit accu *accu *fiets *fietsen bakfiets fatbike scooter *scooter brommer velgen wielen kentekenplaten
        kinderwagen_weg tuinset plantenbakken beeld kassa kluis sieraden contant""",
    "hanging": """staat_al staan_al zit_al zitten_al hangt_al hangen_al ligt_al loopt_al lopen_al rijdt_al draait_al elke_avond elke_nacht elke_dag
        iedere_avond iedere_nacht elk_weekend elke_week hele_nacht hele_avond al_weken al_dagen al_maanden al_drie al_twee al_een
        derde_keer tweede_keer vierde_keer keer_op_rij weer_eens alweer steeds_weer voortdurend non-stop continu tot_diep""",
    "money": """euro bedrag betaald betalen overgemaakt overmaken geld contant pinpas pincode rekening bankrekening bank iban tikkie aanbetaling borg factuur
        boete loket inleggen winst crypto bitcoin cadeaukaart waardebon loterij prijs gewonnen erfenis lening voorschot""",
    "impostor": """zogenaamd zogenaamde zgn nep nep* valse vals namaak doet_zich_voor deed_zich_voor alsof smoes babbel* praatje collecte collectant colportage
        verkoper energieverkoper enquete pasje legitimatie hesje werkkleding uniform thuiszorg meterstand water_opmeten telefoontje
        sms appje mail link qr-code code microsoft postnl belastingdienst digid politieagent_nep bankmedewerker kleinzoon hoi_mam hoi_oma
        marktplaats aanbetaling dakgoot_schoon asfalteren bestrating_aanbod klusser_deur""",
    "selling": """te_koop verkoop ik_verkoop wij_verkopen verhuur ik_verhuur plaatsen wij_plaatsen vanaf_ per_maand per_keer per_uur per_stuk *korting korting
        gratis proefles openingsdag geopend nieuwe_zaak onze_site mijn_site website webshop onze_winkel reserveren boeken bestellen
        afspraak offerte vrijblijvend waardebepaling actiecode aanbieding nog_plekjes plekjes_vrij plek_vrij wie_wil_er wie_heeft_interesse
        interesse app_mij app_me app_voor stuur_een_appje prive_bericht pb dm meld_je_aan inschrijven inschrijving cursus les lessen training
        massage kapster nagelstudio pedicure schoonheidssalon coaching yoga pilates bootcamp schilderen klussen glazenwasser_nodig
        taarten soep eitjes verse honing aardbeien asperges mosselen kerstbomen vuurwerk_te catering loempia roti bakkeljauw
        personeel collega_gezocht vacature bijbaan thuiswerk verdienen per_week 2k for_sale cheap discount satilik rabat zu_verkaufen""",
    "forwarding": """doorsturen doorgestuurd doorstuurt stuur_door stuur_maar_door stuur_dit stuur_het stuurt_dit stuurt_door doorgeven geef_door geef_dit doorzenden deel_dit deel_deel
        delen_aub delen_met deel_met deel_dit deel_maar delen_mag deel_in zet_dit zet_in kopieer kopieren plak knip_en verspreid verspreiden
        iedereen_die aan_iedereen al_je al_uw alle_groepen 10_mensen mensen_sturen gezinnen contacten whatsapp_wordt facebook_wordt
        ongeluk_als breek_niet keten_niet kettingbericht engel geluk bescherm via_via van_een_kennis een_kennis_bij zus_die nicht_die
        collega_die geen_grap dit_is_echt niet_openen nooit_openen accepteer_geen virus hack giftig gif_ tankers ontvangen_van
        doorgestuurd_bericht forwarded broadcast weiterleiten paylasin""",
    "threat": """krijgt_klappen klappen rammen_we rossen in_elkaar kapot_maken kapotslaan slopen_we de_nek nek_om strot keel_ door_de_hakselaar spijkermat
        spijkerplank* prikkeldraad hond_los honden_los loslaten schieten_we jachtgeweer windbuks buks riek greep schop knuppel honkbal*
        hockeystick golfclub bijl ketting moker kruissleutel koevoet_klaar pak_hem pak_ze pakken_we pakken_wij grijpen_we grijp_hem grijp_ze
        vangen_we vang_hem vang_ze vast_te_houden houd_vast hou_vast houden_we hou_hem hou_m vastbinden tape tie-wraps insluiten sluit_in klem_rijden
        rij_hem van_de_weg blokkeer blokkeren afsnijden snij_af achtervolging achter_aan achteraan erachteraan ik_ga_eropaf erop_af eropaf wie_gaat_mee
        kom_mee met_zn_allen allemaal_komen iedereen_komen verzamelen_bij eigen_handen zelf_regelen zelf_oplossen niet_de_politie geen_politie
        les_leren lesje afleren levend_verbranden ophangen afknallen doodmaken dood_moeten de_sloot_in de_plomp_in het_water_in lynch*
        bloeden_laten zal_bloeden mores opwachten_we wachten_hem let's_get_him""",
    "family": """mama papa moeder vader oma opa zoon dochter zus broer tante oom neef nicht kleinkind kleinzoon kleindochter man_ vrouw_ vriend vriendin
        schoonmoeder schoonzus pleegzoon pleegdochter buurjongen buurmeisje schoonma vaoder moeke ome""",
    "event": """feest feestje verjaardag bruiloft optreden concert kermis carnaval koningsdag sinterklaas kerst oud_en_nieuw nieuwjaarsborrel
        buurtfeest straatfeest borrel bbq barbecue bingo klaverjassen vergadering ledenvergadering dorpsraad inloop koffieochtend
        wandeling rommelmarkt markt_zaterdag braderie collecteweek voorstelling kerkdienst dienst repetitie toernooi wedstrijd finale
        goal doelpunt avondvierdaagse halloween lampion optocht intocht lezing cursus open_dag vrijwilliger* schoonmaakactie""",
    "praise2": """gefeliciteerd proficiat hulde respect top_gedaan goed_gedaan mooi_werk goed_werk netjes_opgelost knap dapper held helden toppers
        fantastisch geweldig heerlijk mooi_zo gelukkig_maar pfoe pfff poeh hehe he_he amen insjallah mashallah alhamdulillah godzijdank
        lieverds schatten liefs kus xx xxx knuffels trots sterkte beterschap wat_fijn wat_goed wat_een_buurt mooie_buurt""",
    "irony": """lekker_dan fijn_weer nou_ja joh zeg_ tja pff zucht ja_ja jaja weer_typisch typisch natuurlijk_weer dat_krijg_je wat_een_land doe_normaal
        overdreven paniekzaaier* aansteller* stel_je_niet relax rustig_aan kalm_aan doe_rustig kom_op_zeg kappen hou_op houd_op ophouden
        stop_met niet_zo doe_niet echt_niet serieus_? pannenkoek offtopic verkeerde_app verkeerde_groep deze_app deze_groep groepsapp
        app_vol zet_uit gedempt dempen reageren_niet geen_duimpjes hier_niet niet_hier ergens_anders""",
}
