"""What speaks for or against a phrase being the place of an event, in tenths of log odds.

Signs of one phrase, as place_phrases.py names them: a kind of heart (street, noun, thing, shop, name, nr, loose ...);
`<in` its preposition; `noun<in` both; `noun'de` its article; `noun#` with a number; `noun^` with a capital; `=park` the heart
itself; `~park` its last letters; `>reed` the word after it; `@staat` the word before it; `!woont` a piece of the message;
`alarm:noun` together with the kind; `none:alarm` no place at all. The weights are fitted (a conditional logit over the phrases
of a message) on four writers of training/messages, and rounded; they are few enough to be read and mended by hand.
"""

from typing import Final

_TABLE: Final = {
    -2.1: """
    loose'een
    """,
    -1.9: """
    lost_found:<,
    """,
    -1.8: """
    name'een
    """,
    -1.7: """
    home name'own
    """,
    -1.6: """
    !marktplaats
    """,
    -1.5: """
    noun<away
    """,
    -1.4: """
    !adres public_space:loose<van public_space:name<- update:noun<away
    """,
    -1.3: """
    !volgens cut&in digits<op loose'own update:<van update:name<,
    """,
    -1.2: """
    <dwell @euro @of alarm:loose<van bare<in bare<op lost_found:noun<, update:name<bij ~wijk
    """,
    -1.1: """
    @werkt alarm:digits cut&noun cut&shop lost_found:<voor lost_found:noun<- lost_found:street<, person<, street<uit
    update:bare update:noun<van whole&in ~shop ~zaak
    """,
    -1.0: """
    !06- <bei <net @sinds @via alarm:bare<op alarm:digits<van alarm:person<- bare<boven bare<door bare<onder
    digits<voor lost_found:<away lost_found:person lost_found:thing<uit public_space:name<, report:bare<op street#
    update:<tegen whole&voor
    """,
    -0.9: """
    <w =wijk =ziekenhuis @1 @dicht @motor @wietkwekerij alarm:bare<onder bare<aan bare<voor bare<w loose<an loose<away
    lost_found:bare<in lost_found:name<- lost_found:name<van lost_found:nr<van noun'een person<- public_space:<away
    public_space:digits public_space:loose<bij report:bare<in report:noun<away speaker thing'een thing<boven
    update:thing<door ~bak
    """,
    -0.8: """
    !dat_volk !gemeente <near <om =kamer =kerststal =straat >gelopen >on >stond @doen @even @groene @lamp @oma @rode
    @witte @woont @zo alarm:bare<te alarm:name<- alarm:person<, bare<te loose<van lost_found:name<, name<- noun'own
    public_space:bare<in public_space:noun<over report:<from report:<om report:bare<uit report:person
    report:thing<voor street<dwell thing<, thing<at thing<om update:<boven update:<uit update:digits<op update:name
    update:noun<- update:thing<tegen ~goot ~kamer ~open ~ststal
    """,
    -0.7: """
    !die_lui !iedereen !stuur !verkoop <away <rond =bak =paspoort =raam =slager >binnen >gehad >gejat >ingetrapt >ist
    >knettert >maar >meegenomen >rijdt >yesterday >zegt @al @allemaal @geslagen @half @hoek @ligt @mannen @ook @pakje
    @tot @waarschijnlijk @welke @zonnepanelen alarm:<dwell alarm:<te alarm:street<dwell bare bare' bare<langs bare<on
    bare<tussen beside cut&by cut&thing loose<om loose<on loose<tussen lost_found:<- lost_found:<van lost_found:digits
    lost_found:housed lost_found:housed<, lost_found:name lost_found:nr<voor lost_found:street name<dwell name<van
    person person# person<van person^ public_space:<te public_space:bare<door public_space:digits<voor report:<dwell
    report:<rond report:bare report:bare<te report:bare<voor report:name<van street'een update:<dwell update:bare<in
    update:lettered<op update:loose<aan update:loose<van update:name<van update:noun<boven update:person update:shop
    update:thing<, whole&person ~ager ~erpomp ~eten ~haag ~nden ~raat ~slager ~spoort ~straat ~ting
    """,
    -0.6: """
    !woont <- <binnen <inside <van =aanhanger =boom =huizen =kamp =kraam =kraan =kuil =plassen =slaapkamer =zaak
    =zonnepanelen >belt >geduwd >geraakt >lopen >per >vandaan >zie @6 @avonden @container @kenteken @off @ri @steeds
    @toch @zegt @zie alarm:<om alarm:bare alarm:loose<over alarm:name<achter bare<an bare<binnen bare<from bare<net
    bare<ter bare<van cut&name digits<van housed<bij lost_found:<uit lost_found:digits<op lost_found:name<away
    name<onder noun<by nr<voor person'de person'own public_space:<over public_space:bare<van report:<onder
    report:bare<bij report:bare<door report:bare<from report:digits<voor report:loose<in report:name<- report:person<-
    report:thing<aan report:thing<door report:thing<onder road^ update:<away update:<voor update:bare<langs
    update:loose<in update:loose<op update:name<uit update:road update:thing<uit update:thing<van ~anelen ~boot
    ~enhuis ~eter ~hanger ~huizen ~icht ~izen ~kraam ~kraan ~lassen ~nger ~pkamer ~ppen ~raan ~rekken ~stad
    """,
    -0.5: """
    !heet_ !ligt_bij <achterin <behind <beneden <door <te =bakker =blok =donker =dumpplek =haag =juwelier =muur =ramen
    =scholen =schutting =stalling =woonboot =zolder >als >by >helemaal >hoor >kwijt >zo @3 @achter @bel @bushokje
    @buurman @denk @drone @flat @heb @heeft @hij @mensen @mit @naam @pakket @ruiten @slot @woning alarm:<beneden
    alarm:<net alarm:bare<van alarm:bare<voor alarm:digits<op alarm:lettered<- alarm:loose alarm:loose<an
    alarm:loose<door alarm:thing<- alarm:thing<langs alarm:thing<tegen bare<achterin bare<over bare<rond cut&bare
    digits digits' lettered<op lettered<uit loose<door lost_found:<om lost_found:<te lost_found:bare<te
    lost_found:loose<aan lost_found:loose<om lost_found:name<in lost_found:noun<van lost_found:person<van
    lost_found:thing<, none:alarm noun<te public_space:<, public_space:<door public_space:<net public_space:bare<op
    public_space:bare<te public_space:loose<away public_space:name<van public_space:noun<away public_space:person
    public_space:thing<, report:<on report:bare<away report:bare<rond report:noun<from report:person<,
    report:person<van report:thing report:thing<langs report:thing<over thing'own thing<achter thing<door thing<vanaf
    update:<- update:<net update:<om update:<te update:<vanaf update:loose update:nr<van update:street<dwell ~amen
    ~aten ~bakker ~cholen ~donker ~gooien ~lwagen ~mers ~mpplek ~nhok ~oien ~onboot ~ooters ~raam ~ramen ~slicht ~ters
    ~utting ~welier ~zolder
    """,
    -0.4: """
    <on =bank =bus =deur =gaten =gooien =huis =laadpaal =land =meter =paaltje =prullenbak =restaurant =stad
    =volkstuinen >boven >de >dicht >kan >nu >ook >vergeten >volledig >weg @? @alleen @altijd @blauwe @camera @dame
    @foto @gereedschap @gewoon @heel @hem @iets @inbraak @lag @met @mij @richting @schuur @slaat @telkens @was @weet
    @ze alarm:<an alarm:<inside alarm:<naast alarm:bare<door alarm:loose<in alarm:loose<inside alarm:street<uit
    alarm:thing alarm:thing<, alarm:thing<aan alarm:thing<at alarm:thing<over alarm:thing<uit bare<beneden bare<buiten
    bare<om cut cut&aan cut&achter cut&bij cut&boven digits# loose loose<aan loose<from loose<inside loose<net
    lost_found:<dwell lost_found:lettered noun<net person' person<door public_space:<- public_space:bare<net
    public_space:housed public_space:noun<in public_space:person<van report:<binnen report:<tussen report:bare<aan
    report:bare<binnen report:loose report:loose<away report:name<dwell report:thing<van report:thing<vanaf thing<voor
    update:<an update:<op update:bare<aan update:digits<van update:name<dwell update:person<- ~aaltje ~acht ~adpaal
    ~aldi ~alon ~aurant ~bos ~bus ~club ~deur ~ding ~dorp ~eken ~gaten ~kuil ~lenbak ~llen ~meter ~muur ~nkel ~nker
    ~oken ~otoren ~paal ~ping ~rant ~roepen ~spar ~tuinen ~uren ~zijn
    """,
    -0.3: """
    <, <from <over <vanaf =aldi =asfalt =bedrijf =bomen =boot =bos =bruggetje =camping =d'r =dak =dorp =gang =garages
    =geweest =halte =iemands =kermis =lui =opvang =ouderen =overkant =paal =school =sleutelbos =spar =spoor =stoplicht
    =veld =wegdek =zand >aan >accent >die >gaat >gegooid >gezien >hoog >kenteken >langs >na >plaat >sinds >uit >vol
    >with @! @/ @aanhanger @adres @alle @als @ben @brommer @dagen @donker @gasten @geen @grijze @heet @kindje @klem
    @komt @laden @lift @meisje @niet @plaat @ruit @staan @tante @verkeersbord @vrouw @zwarte alarm:<bie alarm:<binnen
    alarm:<on alarm:<onder alarm:<vanuit alarm:bare<aan alarm:bare<binnen alarm:bare<in alarm:bare<net alarm:loose<net
    alarm:loose<tussen alarm:noun<away alarm:noun<door alarm:person<van alarm:thing<achter alarm:thing<voor bare#
    cut&langs cut&loose lettered<- long1 loose<in loose<op loose<over loose<vanuit loose<voor lost_found:bare<van
    lost_found:bare<voor lost_found:digits<van lost_found:lettered<in lost_found:loose<van lost_found:name<dwell
    lost_found:noun<away lost_found:nr lost_found:person<- name<, name<bij name<tussen name<uit none:public_space
    noun<- noun<on noun<over nr<, public_space:bare public_space:loose<op public_space:name<away public_space:shop<bij
    public_space:thing<- public_space:thing<van report:<- report:<away report:<naast report:<net report:<tegen
    report:bare<ter report:loose<door report:loose<from report:loose<om report:noun<uit report:person<bij
    report:thing<, shop<- thing thing<- thing<aan thing<over thing<tegen thing<uit thing<van update:<, update:<door
    update:bare<op update:bare<te update:bare<van update:name<in update:nr<, update:person<, update:street<-
    update:thing<- update:thing<achter ~ages ~aken ~amping ~ands ~arages ~arts ~asfalt ~bank ~bomen ~boom ~d'r ~dak
    ~edrijf ~elen ~elopen ~emands ~ende ~epen ~eweest ~falt ~gaan ~gdek ~ggetje ~halte ~hemd ~huis ~ieen ~ijde ~inen
    ~jden ~kamp ~kermis ~kker ~land ~lier ~lui ~maat ~omen ~plicht ~poor ~rijf ~rmis ~spoor ~telbos ~tram ~tten
    ~uderen ~wc ~wegdek ~winkel ~zand
    """,
    -0.2: """
    !? !delen <boven <tussen <uit <voor =basisschool =bloemist =bouw =brievenbus =dakgoot =dezelfde =fontein =frituur
    =gereden =hiernaast =hoofdweg =kapsalon =kelders =kleedkamer =kliko =lichterlaaie =maat =meer =motoren
    =parkeerplaats =put =receptie =regen =rukken =terrein =tram =trappen =trottoir =water =wc =welke =woning =zebra
    >bie >bij >branden >geb >gericht >gevallen >mijn >niet >nog >om >punt >slaat >spuit >tot >zit @: @aangereden @doos
    @eruit @fiets @gas @gaste @kruipt @mevrouw @muur @naar @niemand @staat @sticker @straat @vd @vuurwerk @wel
    alarm:<- alarm:<door alarm:loose<aan alarm:loose<achter alarm:thing<op alarm:thing<van cut&op cut&person
    cut&tussen cut&van loose<bij lost_found:<door lost_found:bare lost_found:noun lost_found:noun<tussen name name'
    name^ noun<vanaf public_space:<in public_space:loose public_space:noun<, public_space:noun<- public_space:person<-
    public_space:shop public_space:street<aan public_space:thing report:<voor report:bare<net report:digits
    report:loose<achter report:loose<langs report:name<bij report:name<uit report:noun<- report:noun<aan
    report:noun<door report:noun<onder report:noun<van report:street<bij street<voor thing' thing<away thing<onder
    update:<aan update:<over update:bare<away update:housed update:lettered update:noun update:nr update:person<van
    update:street<van whole&fan whole&naast ~aast ~agen ~aien ~akgoot ~alen ~amer ~blok ~ceptie ~ders ~ebra ~eest
    ~egen ~elders ~elke ~ereden ~glas ~gras ~hof ~hool ~kken ~kliko ~lfde ~liko ~meer ~mist ~nbus ~nken ~oemist
    ~ofdweg ~ontein ~ottoir ~psalon ~ptie ~put ~rappen ~regen ~rikken ~rituur ~rlaaie ~rnaast ~rukken ~school ~tein
    ~tjes ~toir ~tomaat ~tuur ~venbus ~water ~welke ~zebra ~zelfde
    """,
    0.1: """
    none:report
    """,
    0.2: """
    <voorbij =achterpad =afdak =apotheek =balkon =box =bushalte =einde =fietspad =flat =gemaal =glasbak =glijbaan =kas
    =kast =kattenluik =kerk =keuken =manege =markt =molen =moskee =plein =poort =portiek =schommel =sleat =steiger
    =stop =tankstation >af >al >dus >en >geschoten >geslagen >gezet >hebben >hij >liggen >ligt >naar >op >staan >voor
    >zonder @bezig @dag @dak @gat @gebeld @gestolen @glasbak @ingang @keuken @kop @lopen @maar @vuil @wegdek
    alarm:bare<uit alarm:lettered alarm:loose<langs alarm:loose<tegen alarm:name<, alarm:noun<- alarm:noun<uit
    alarm:thing<in cut&street lettered<, lost_found:<in lost_found:name<op lost_found:thing<in lost_found:thing<op
    noun<tegen nr nr# public_space:street<, public_space:thing<langs report:<bij report:<in shop shop'de street<bij
    street<op update:<in update:<naast update:loose<over update:street<, update:thing<bij update:thing<in whole&over
    ~aaie ~afdak ~balkon ~box ~einde ~enkamp ~enluik ~es ~etspad ~fdak ~garage ~gemaal ~ging ~gym ~hal ~hema ~hommel
    ~iger ~inde ~kooi ~lasbak ~lder ~leat ~lein ~lkon ~maal ~manege ~markt ~mmel ~molen ~moskee ~nege ~ortiek ~plein
    ~poort ~poot ~rage ~rtje ~shalte ~skee ~sleat ~spad ~stal ~teiger ~terpad ~tiek ~ving ~woning
    """,
    0.3: """
    <buiten <in <op <yn =albert =berm =bieb =bocht =bosjes =carport =fietsenkelder =kroeg =loswal =metro =muurtje
    =oprit =parking =pinautomaat =speelveldje =trapje =tunnel =voortuin =zandbak >gespoten >had >komen >komt >mist
    >rond >staat @ @bankjes @brand @eentje @er @geduwd @gekanteld @gisteren @groep @hebben @jongens @kind @moeder @nu
    @stond @tuin @voordeur @vrijdag @water @zien alarm:<tegen alarm:<yn alarm:loose<op alarm:name<op alarm:name<voor
    alarm:noun<van alarm:nr alarm:nr<, alarm:shop<bij alarm:shop<van alarm:thing<door alarm:thing<tussen cut&fan
    cut&naast cut&voor long3 loose'de loose<bie loose<tegen lost_found:loose lost_found:noun<bij
    lost_found:shop<tussen lost_found:thing noun'de noun<hoek noun<in noun<om nr<- public_space:<langs
    public_space:<tussen public_space:<voor public_space:noun<hoek public_space:noun<van public_space:nr<van
    public_space:street<- report:<am report:<by report:lettered<van report:name<op report:noun<naast report:noun<op
    report:noun<over report:shop report:shop<bij report:street report:street<op report:thing<tegen road road# road'de
    street<van thing<in thing<tussen thing^ update:<bij update:name<away update:noun<, whole&bare whole&name ~aampje
    ~aats ~abriek ~albert ~andbak ~apje ~arking ~arport ~bert ~bocht ~bosjes ~brug ~dbak ~dkamer ~erij ~etro ~evel
    ~flat ~geving ~hoek ~iljoen ~isje ~joen ~kas ~kerk ~king ~kjes ~kroeg ~lbos ~loswal ~metro ~mpje ~ners ~ngen
    ~oprit ~ortuin ~plaats ~port ~prit ~riek ~roeg ~ster ~swal ~tation ~thal ~tion ~trapje ~tuin ~uurtje ~veldje
    """,
    0.4: """
    !halen <achter <at <inne <vanuit =afrit =bankje =bankjes =containers =duinen =etage =fietsenstalling =fietstunnel
    =fort =kanaal =kassa =kelderbox =kruispunt =laan =loods =omgeving =plas =rotonde =truckparking =viaduct >brandt
    >doet >hangt >ingebroken >knippert >kom >los >maken >opengebroken >rijden >t >ze >zijn @bankje @bus @dezelfde
    @fietsen @gaat @garage @geschept @iedereen @iemand @ingebroken @keer @koeien @licht @out @overal @rij @rotonde
    @scooters @vanmiddag @vuur @zat @zitten @zoon alarm:<ter alarm:<voor alarm:noun<voor alarm:street<bij lettered
    long4 long6 lost_found:<onder lost_found:loose<in lost_found:thing<aan none:lost_found noun<aan noun<naast
    noun<voor public_space:<om public_space:<tegen public_space:thing<op report:<op report:noun<voor
    report:street<hoek report:street<van street'de street<- street<away update:digits update:noun<langs update:nr<-
    whole&by whole&loose ~afrit ~ainers ~ankjes ~bankje ~berm ~bieb ~bouw ~derbox ~duinen ~erging ~erraam ~errein
    ~etage ~frit ~ijbaan ~iken ~ispunt ~kanaal ~kassa ~loods ~naal ~nnel ~olen ~onde ~opgang ~otonde ~punt ~rein ~rens
    ~sbak ~stop ~stwerk ~tage ~tunnel
    """,
    0.5: """
    <naast =badkamer =berging =eind =erf =fietsenrek =garageboxen =hofje =kantine =kelder =kerkhof =lagere =pleintje
    =praktijk =schoolplein =slaapkamerraam =slagboom =sluis =speelveld =struiken =terras =tunneltje =zandpad >alle
    >gaan >geland >hangen >ik >laten >onder >open >ruikt @achterdeur @boom @boven @gedumpt @gepikt @groepje @hangt
    @leeg @meneer @open @poort @schutting @slijptol @stoplicht @trap alarm:<from alarm:<hoek alarm:lettered<,
    alarm:name<at alarm:name<bij alarm:noun alarm:noun<tegenover alarm:nr<van alarm:shop<achter alarm:street<hoek
    housed<, lettered' lettered<van lost_found:<op lost_found:shop<bij lost_found:thing<van name<am name<away
    noun<boven noun<op nr<bij public_space:<on public_space:lettered public_space:loose<boven public_space:name
    public_space:noun<bij public_space:street<in public_space:thing<naast public_space:thing<uit report:<vanuit
    report:thing<bij shop<tussen shop^ street<over thing<bij whole&langs whole&thing whole&tussen ~agboom ~aktijk
    ~andpad ~antine ~assa ~dpad ~eboxen ~eintje ~elveld ~entrum ~erkhof ~gere ~hofje ~huisje ~kelder ~khof ~laan
    ~lagere ~ldje ~lplein ~ltje ~luik ~nkje ~nrek ~ocht ~ofje ~rand ~rkje ~ruiken ~senrek ~sluis ~sthuis ~tijk ~tine
    ~trum ~veld ~werk
    """,
    0.6: """
    <am <by =brandgang =clubhuis =gymzaal =haven =jachthaven =kade =kruipruimte =parkeerdek =pastorie =snackbar >een
    >lag >worden @( @balkon @brant @deur @ene @gevallen @gevonden @gisteravond @grond @hand @keukenraam @leuning @liep
    @nacht @stoep @trappen @vond @vuilniszakken @wc @weg alarm:<am alarm:<bij alarm:<tegenover alarm:bare<bij
    alarm:lettered<in alarm:lettered<van alarm:name<bie alarm:noun<, alarm:noun<onder alarm:street<,
    lost_found:noun<op name# name<bie name<langs noun<bij noun<tegenover person<bij public_space:<op
    public_space:name<bij public_space:noun<achter public_space:nr report:housed report:housed<, report:name<voor
    report:noun<in report:noun<tussen report:nr<bij street<langs thing<naast update:<bie update:noun<op whole&aan
    whole&street ~ackbar ~duct ~eerdek ~fort ~gebouw ~haven ~iaduct ~imte ~kbar ~ling ~luis ~nder ~ndgang ~neltje
    ~orie ~plas ~pont ~rderij ~rras ~ruimte ~sche ~storie ~terras ~thaven ~ubhuis ~ymzaal
    """,
    0.7: """
    <bij <langs =buurthuis =parkeergarage =spoorwegovergang >elke >gelegd >verdwenen @brandje @elkaar @gehaald @hek
    @mes @scooter @uur @zondag alarm:<, alarm:<boven alarm:loose<uit alarm:noun<aan alarm:street<in bare<bie bare<bij
    first joined lost_found:<bij lost_found:loose<bij lost_found:shop name'de name<aan name<op noun<bie noun<onder
    nr'de public_space:<hoek public_space:name<op public_space:noun<boven public_space:noun<naast public_space:street
    report:bare<bie report:street<aan report:street<door road<op street street' street<hoek thing# update:<achter
    update:<langs update:<onder whole ~alveld ~eide ~eind ~erf ~ergang ~oods ~rthuis ~tehuis
    """,
    0.8: """
    <przy =stal =trappenhuis >gegaan >tegen @bank @brandt @fik @gestoken @graffiti @hele @misschien @vannacht
    @verloren @wordt alarm:housed alarm:housed<, alarm:noun<tegen lettered<achter lettered<bij loose# loose<by
    lost_found:<naast lost_found:loose<naast lost_found:noun<achter lost_found:street<in name<voor none:update noun^
    public_space:noun<onder public_space:noun<voor report:lettered<in report:loose<uit report:noun<bij
    report:noun<boven whole&boven whole&onder ~aart ~kade ~ntje ~rdek ~zaal
    """,
    0.9: """
    <hoek =begraafplaats =steeg @ja @los @verrekijker @vlammen alarm:shop alarm:street digits<bij name<at noun<langs
    public_space:<an report:lettered report:noun<langs shop<voor street^ update:digits<bij whole&noun ~aven ~lletje
    ~steeg ~teeg ~tent
    """,
    1.0: """
    <tegenover =bosrand >beklad alarm:street<- loose<uit noun<achter public_space:<achter public_space:<naast
    report:name<aan report:street<in shop<achter street<door street<on update:noun<achter update:noun<in ~oofd ~osrand
    """,
    1.1: """
    alarm:noun<achter public_space:street<op public_space:street<van report:<bie whole&shop
    """,
    1.2: """
    <bie @gezien
    """,
    1.3: """
    noun# street<in whole&achter
    """,
    1.7: """
    whole&bij
    """,
}

WEIGHTS: Final = {sign: weight for weight, signs in _TABLE.items() for sign in signs.split()}
"""Weight by sign; a sign that is not here weighs nothing."""
