"""First names of the street, folded, so that a name never weighs in a judgement.

Drawn from the name lists of Faker 40 (MIT licence) and completed by hand; see training/README.md.
"""

from typing import Final

CAPITAL_ONLY: Final = frozenset(
    """
    ada adam adi alf ali ama amber amy ana ani ann ans asu aya bart beau bep bob cem cor daisy dex
    dirk eba edu efe eli els eva evi evy ewa fay fem fien floor flora frank giz hui ian ida ine iris
    isa ise ivo ivy iwo ize jade jan jasmijn jay jef jet jim jing jip job joe joke jolie jos joy
    june kaat kai kay ken kick kim lea lee leen leo lex lia lies lieve lieven linde liv liz lou luc
    luna mark max mees merel mia mick ming minh naz nel noa noor nova otto pim pol puck raf ravi
    rens rik rob roos rose ross rowan roy rui sam sander sem senna sepp stan stella sterre tim tom
    valentijn victor wei wim yan yaw zoe
    """.split()
)
"""Names that are ordinary words too: names only when they begin with a capital."""

FIRST_NAMES: Final = frozenset(
    """
    aaliyah aaron abbas abdel abdelhak abdelkader abdi abdirahman abdis abdul abdulahat abdulbekir
    abdulcemal abdulgazi abdulhadi abdulkadir abdulkerim abdullah abdulmenaf abdulsamed abdulsemet
    abdurrahman abdurresit abel abena abid abigail abilio abiye abraham abram abril abuzar acar
    acarkan achiel achille achim achmed acikel acilay aclan adak adal adalbert adalberto adamo adan
    adasal adela adelaida adelaide adelardo adelasia adelbert adele adelgunde adelheid adelia adelin
    adelina adelinde adeline adelmo adigun adila adina adlan adolf adolfine adolfo adonis adora
    adoracion adriaan adrian adriana adriane adrianna adriano adrien adrienn adrienne adviye aenne
    afer afife afonso agakisi agapito agata agatha agathe agbegim aglaia agmur agnes agnieszka
    agnolo agnos agostino agripina agustin agustina ahat ahmad ahmed ahmet ahsen ahter aicha aida
    aiden aime aimee ainara ainoa aisha aitana aitor akalan akar akatay akay akbas akboga akcabay
    akcasu akcivan akdora akdurmus akgol akgunes akif akinal akise akkerman akmaner akmaral akos
    akoz aksay aksogut aksoy aktemur akver akyildiz alaaddin alabezek alaeddin alain alan alanalp
    alattin alaz alba alban albano alberico albert alberta albertina albertine alberto albin albina
    albino albrecht alcan alcides alderano aldo alejandra alejandro alejo aleks aleksandar
    aleksander aleksandr aleksandra aleksej alena aleodor alessandra alessandro alessia alessio alex
    alexa alexander alexandra alexandre alexandria alexandrie alexandrina alexandros alexandru alexe
    alexei alexej alexia alexis alfio alfons alfonso alfred alfredo algis aliabbas alice alicia
    alicja alida aliihsan alin alina aline alis aliseydi alisik alison alistar alix alize alkor alla
    allan allegra almast almudena almus almut almuth alois aloisia alondra alonso aloys alparslan
    alpcan alphons alphonse alpin alpsu alsoy altinbike altincicek altinisin altinkaya altogan altug
    alvaro alwin alwina alwine alyssa amac amada amadeo amado amador amalia amalie amancio amanda
    amando amarilis amaro amaya ambrosio amedeo amedeu amelia amelie americo amico amilcar amina
    amir amira amleto amparo amre amza anabel anabela anacleto anaida anais anamaria anargul anas
    anastasia anastasie anastasio anastasios anastazja anatol anatoli anatolie anatolij anca ancuta
    anda andic andor andra andrada andras andre andrea andreas andree andreea andrei andreia andrej
    andres andrew andrey andrian andriy andrzej andy anemona aneta anett anette angel angela angele
    angelica angelika angelina angelino angelique angelita angelo anghel anghelina anibal anica
    aniela anika aniko anil anisoara anita anja anka anke anna annabel annak annaliese annalisa
    annamaria anne annedore annegret annegrete annekatrin anneke anneleen annelene anneli annelie
    annelies anneliese annelise annelore annemarie annemie annemiek annemijn annerose annett annetta
    annette anni annibale annick annie annika annita annunziata anny anouk ansaldo anselm anselma
    anselmo ansgar antal ante anthony antim antje anto antoaneta antoine antoinette anton antonela
    antonella antonello antoni antonia antonie antonietta antonina antonino antonio antonios antoniu
    antonius antony antoon anunciacion anuta apaydin apolinar apollonia apolonia apostolos araceli
    aral aran aranka aranzazu arcan arcelia argu ariadna arian ariana ariane aribert arie ariel arif
    arifcan arikol arina aripinar arisoy aristide aristides aristita arkadiusz arkut arlette armahan
    armand armando armida armin arnaldo arnaud arnaude arnd arndt arne arnfried arnim arno arnold
    arnulf arnulfo aroa aron arpad arpag arsenie arsenio artan artemio artemisa arthur artur arturo
    arziye arzu asalet ascension asdrubal ashan ashleigh ashley asim asiman asir aslanhan asliye
    asta astrid asuncion atagun atalay atanur atasagun atatore atena atenulf atgun athanasios
    atilgan atilhan atilio atiyye atnan attila audrey august augusta auguste augustin augustina
    augusto aurel aurelia aurelian aureliana aureliano aurelie aurelio aurica aurora aurore avram
    avsin avunc axel axelle axenia axinte ayasun ayaydin aybet aybora aycagul aycan aydar ayden
    aydinbey aydinc ayduru aygonenc aygutalp ayhan aykut aykutalp aylil aylin ayman aynilhayat
    aynimah aynur ayoub aypar aysan ayse ayseana aysel aysema aysenur aysevim aysoy aysuna aytek
    ayten aytoz aytuna ayulker ayvas ayyaruk azade azahar azahara azeglio azeneth azettin aziz azize
    azra azucena babett babette baccio badegul bagdas bagdat bahaddin bahittin bahtinur baki
    balatekin balazs balca baldassare baldomero balduino baldur balint balli baltas baltasar
    balthasar banel banu barbara barbel barbu bariscan barna barnabas barry barsen bartek
    bartholomaus bartolome bartolomeo bartolomeu basarab basay bashan basilio basim basok basriye
    bastiaan bastian batirhan baturay baudelio bautista baydu baykan bayman bayram bayruhan baytal
    bayzettin beata beate beatrice beatrijs beatrix beatriz bedi bediriye bedri begim begona behiza
    behrem bekbay bekir bektasi belen belgizar belinda belkize bellisan bence bendeguz benedek
    benedetto benedikt benedita benek bengibay beniamin benice benigna benigno benita benito
    benjamim benjamin bennie benno benny benoit benol benone bente benthe benvenuto beppe berat
    beray bereket beren berend berenice berit beriye berkal berki berksay bernabe bernadett
    bernadette bernard bernarda bernardino bernardita bernardo bernd berndt bernfried bernhard
    bernhardine bernt bernward berran berrin bert berta bertalan bertha berthold berto bertold
    bertram bertrand besey besin bethany betina betti bettina betty beverley beyda beyhatun beyler
    beyzade bezek biagio bianca bianka bibi bibiana bican bidayet bieke bienvenida bilal bilay
    bilender bilgen bilginur bilgutay bilkay biltas binay binbasar binisik birben birger birgid
    birgit birgitt birgitta birgul birsan birsen birte birthe bisar bitul bjorn blanca blanduzia
    blanka blas blazej boaz bodo bogatimur bogdan bogdana boglarka bohdan bonifacio borahan boratas
    borbala boris borja bortecin borys botond boynak bozbag bozena bozerk boztas bradley bradut
    brahim bram brandusa branka branko brecht brenda brent brian briek brigida brigitta brigitte
    brit brita britt britta bruna brunhild brunhilde bruni brunilda bruno bryan bucur buenaventura
    buget buhari bulunc bunyamun burak burakhan burc burckhard burcuhan bureyre burghard burkard
    burkhard burkhardt busra busranur buyrukhan cabir caetana caius calcedonio calin calista calisto
    calixta calixto callum calogero camelia cameron camil camila camilla camille camillo camilo
    canan canberk candelaria candelario candelas candeniz candida candido canfeza cangur cannur
    canseven cansin cantemir cantez canur capucine caridad carina carine carl carla carlijn carlito
    carlo carlos carlota carly carmela carmelita carmelo carmen carmina carminho carol carole
    carolien carolina caroline carsten casandra casemiro casian casiana casper cassandra catalin
    catalina catarina caterina catharina catherine cathy catinca cato catrina catrinel cavit
    cayetana cayetano cazimir cebesoy cebrian cecile cecilia cecilio cedide cedric cedrin ceferino
    celal celestina celestino celia celilay celina celine celso cemal cemalettin cemil cemiyle cenan
    cengiz cerasela cercis cesar cesare cetin cevale cevheri ceyhun ceylin cezar cezara cezary
    cezayir chantal charles charlie charlotte charo chelo chelsea chema chen chiara chita chloe
    chris christa christel christelle christiaan christian christiana christiane christianne
    christina christine christof christoph christophe christopher christos chucho chukwu chus chuy
    cihan cihandide cindoruk cindy cintia ciprian cipriana cipriano ciriaco cirillo cirino ciro
    claas claire clara clare clarisa claude claudia claudine claudio claudiu claudius claus clelia
    clemence clemente clementina cleopatra cleto climaco clive cloe clotilde codin codrin codrina
    codrut codruta colette colin collin coluccio concepcion concetta concha connor conny conor
    conrado constanca constance constanta constantin constantina constanza consuela consuelo coralia
    corina corinne coriolano cornel cornelia cornelio cornelis corneliu corrado corrie corvin coskun
    cosme cosmin cosmina costache costantino costanzo costel costin craig crenguta crescencia crin
    crina cristea cristian cristiano cristina cristobal cristofor csaba csilla csongor cuheyna cuman
    cuneyit curro custodia custodio cynthia cyprian cyriel daan dacian daciana dafina dafne dagistan
    dagmara daiana dalan dalia dalila dalkilic damian damiano damlanur dana dani daniel daniela
    daniele danielle danilo danique danis danny dante dany daphne daria dariana dario darius dariusz
    darren dave david davy dawid dayar debbie debby debora deborah debra decebal deger degmeer deha
    delfina delfino delia delil delphine demetra demetrio demi demirbuken demiriz demirok demiryurek
    denes denis denisa denise denizalp denkel dennis derek derkay deryanur desiderio despina deviner
    dewi dezso diana diane dida didier didina diederik diego dieter diken dilara dilcan dilder
    dilfeza dilhus dilsat dilsitan dimas dimitar dimitri dimitrina dina dincer dinckol dincsu dinis
    dino dinu diogo dion dionigi dionisia dionisio dirican dirlik divan dmytro dochia doganalp
    dogannur dogansah doguhan doina dolensoy dolores dolun domenico dominga domingo dominic dominik
    dominique domitila domnica donald donatella donatello donato doner donna dora dorel dorian
    doriana dorien dorin dorina dorine dorinel dorita dorli dorota dorotea dorothee dorottya doru
    dorukhan douglas douwe draga dragos dries driss duarte ducu duha duilio dulce dumitra dumitrana
    dumitru duncan dundaralp duracan durante durdali durgadin durmusali durrusehvar dursadiye duruk
    duruoz duuk duyguhan dwayne dylan dylano ebuakil ecaterina ecegul ecemis ecrin edaviye eddy
    edelmira edelmiro edgar edgard edgardo edgubay edina edith edmond edmundo edoardo edouard eduard
    eduarda eduardo edward edwin efil eflatun efrain efser eftimia eftimie egenur eileen ekber ekmel
    eladio elaine elamiye elba eleanor eleanora elemer elena eleonora eleonore eleuterio elgin elhan
    eliana eliane elias elien elif elifnur eligia eligio elin eline elisa elisabet elisabeta
    elisabeth elisaveta elise eliseo eliza elizabeth elize ella elladio ellen ellie elliot elly elmo
    elnur elodia elodie eloisa elove eloy elpidio elsa elvan elvira elza elzbieta emal emanoil
    emanuel emanuela emanuil emeka emelina emese emiel emigdio emil emile emilia emilian emiliano
    emilie emilio emily emin emine emir emirsan emis emma emmanuel emmanuelle emre emrullah endre
    enes enfes enginiz eniko ennio enrico enrique ensari enzio enzo epifanio eral eraldo erasmo
    eraycan erbay erbil ercihan erdemer erdibay erdogan erdursun erem eremia erenalp erensoy ergener
    erginel ergonul ergul ergun eric erica erik erika erincer eris erkan erkilic erkinel erksoy
    ermanno ermenegildo ermes ermutlu erna ernest ernesto erno erogul eroz ersat ersec ersel ertan
    erten ertun ertuncay ervaniye ervin erwin eryildiz eryk erzsebet esenbay esengun esenturk esila
    esim eskinalp esmanperi esmee esna espiridion esra esref esteban estelle estera esther eszter
    etelka etienne etta ettore eufrosina eugen eugene eugenia eusebia eusebiu eustatiu evangelista
    evanghelina evcimen evde evelien evelina eveline evelyn evelyne evie evrim evrimer ewelina eyyup
    ezgin ezgutekin ezio faas fabia fabian fabiana fabienne fabio fabrizia fabrizio fadila fadile
    fahrullah faize fami fanni fanny farah farhan farid fatigul fatih fatiha fatima fatinur fatma
    fatmanur fausto faye fayize fazul febe fedde fedele feden federica federico federigo fehim
    fehmiye felicia feline felipe felix femke femmy fenna fenne fenni ferahdiba ferat feraye
    ferdinand ferdinando feremez ferenc ferhan ferihan ferinaz fermuta fernand fernanda fernando
    ferre fersan feryas ferzi fetullah feyha feyruz feyzin feza fiamma fidaye fiene fildan filip
    filipa filipe filippa filippo filit filmon filofteia finn fiodor fiona fiorenzo fiorino firdevis
    fitnat flavia flavio flaviu fleur floortje flor flore florea florence florent florentin florian
    florin floris fortunata fouad fran francesca francesco francine francis francisc francisca
    francisco franciscus franciszek franck franco francois francoise franky frans freddy frederic
    frederick frederico frederik frederique fredo freya frida frieda froukje fryderyk fugen fulvio
    fuzuli gabel gabi gabor gabriel gabriela gabriele gabriella gabrielle gaelle gaetano gaja
    galasso galip ganiye gareth garry gary gaspar gaspare gaston gastone gavin gazel geert gelengul
    gelsomina gelu gemma gencaslan gencay genevieve geoffrey george georgel georges georgette georgi
    georgia georgian georgina gerald gerard gerarda gerardus geray gerben gerda gergely gergo
    germaine germana geronimo gerrie gerrit gerry gert geza ghenadie gheorghe gheorghita ghislain
    ghislaine ghita giacinto giacobbe giacomo giada giampaolo giampiero gian giancarlo gianfrancesco
    gianfranco gianluca gianluigi gianmarco gianna gianni gianpaolo gianpietro gica gicu giel gijs
    gilbert gilberte gilberto gilles gillian gilman gina ginette gino ginyas gioacchino gioachino
    gioele gioffre gionata giorgia giorgian giorgio giosue giovanna giovanni girolamo gisele gitte
    giulia giuliana giuliano giulietta giulio giuseppe giuseppina giustino gizella glen glenn gloria
    godelieva godelieve goffredo gokay gokbudun gokce gokcebalan gokcil goken goknur gokperi goksev
    gokten goli goncafer goncalo gonen gordon gorgunay gorklu gorsev gozel gozem graham gratian
    graziano graziella greca greco greetje gregoire gregorian gregory greta griet grigore griselda
    grzegorz guarino gucal gucluer gucyeter guglielmo guido guilherme guillaume gulaga gulay gulbani
    gulbeyan gulbiye gulce gulcegun guldam gulder guldunya gulegen gulel gulenay guler gulev gulfari
    gulfeza gulgen gulguzel gulhisar gulinaz gulkadin gulluhan gulmisal gulnaziye gulozge gulper
    gulsa gulsahin gulsalin gulselin gulseref gulseren gulsevil gulsiye gulsu gulter gulus gulzadiye
    gumustekin gunar gunaydin gunden gunduzalp gunebakan guneri gungordu gungoren gunkurt gunsel
    gunsen gunser gunter gunther gunver gurarda gurcuye gurelcem gursal gurten gust gustaaf gustavo
    gustaw gusztav guus guusje guvercin guzey gyongyi gyorgy gyorgyi gyozo gyula habibe haciali
    hacile hadrey hafida hafiza haile hailey hajnalka hakan hakikat halenur halidun haliye haluk
    hami hamiyet hamza hanan hanbiken hanedan hanim hanna hannah hanne hannelore hannes hans
    hansultan haralamb haralambie harbinaz hariz harriet harry hasan hasbek hasgul hasret hassan
    hatem hatice hatin havali havse hayali hayel hayley hayret hayrunnisa hazine hazrat heather
    heidi heinz hekime hekmet heleen helen helena helene helga hendrik henife henk hennie henri
    henricus henrietta henriette henrik henrique henry herman heva heyvetullah hezniye hicsonmez
    hidde hidir hifzullah hilayda hilda hilde hindal hinet hodan holly honore horatiu horea horia
    hortense hoskadem howard hristo huban hubert huda hudavent hugo hugues huguette hukumdar humeyra
    hunalp hunor hurdogan hurican hurmet hurside huruyet huryasar husmen husnuhal hussein huzuri
    iacob iain iancu ianis iara ibolya ibrahim idik ieremia ifrah ignace ignacy ignazio igor ikram
    ilaria ilarie ilarion ildiko ildiz ilgi ilias ilie ilona ilse ilyas imane imelda imke imran imre
    inaya indy ineke ines inga inge ingeborg ingrid inocentiu ioan ioana iolanda ionel ionica ionut
    ippazio iren irena irene irina irma iryna isaac isabel isabela isabella isabelle isikay isiman
    isin isis ismael ismail ismik istvan ivan ivonne jaak jaap jacek jack jacob jacobus jacopo
    jacqueline jacques jadwiga jaime jake jakub jamal james jamie jamila jana jane janet janice
    janina jankat janna janne janos jari jarne jarno jaroslaw jaruthip jasmine jason jasper jayda
    jayden jaylinn jayne jayson jazmin jean jeanine jeanne jeannette jeannine jedrzej jeffrey jelle
    jelte jemma jenna jennifer jenny jeno jens jente jeremi jeremy jermaine jeroen jerome jerzy
    jesper jesse jessica jessie jessy jill jimmy jinthe joachim joan joana joanna joanne joannes
    joao joaquim jochen jodie joel joelle joep joeri joey johan johanna johannes john johnny johny
    jolan jolanda jolien jolijn jonas jonathan joop joost jopie joppe joran jordan jordi jordy joren
    jorge joris jorn jort jose josee joseph josepha josephina josephine josephus josette joshua
    josiane josse joyce jozef jozsef juan judit judith jules julia julian juliana julianna julie
    julien julienne juliette julita julius juliusz jurgen jurre justin justine justyna juul kacper
    kadinana kahir kaja kajetan kalgay kalina kalman kamar kamiel kamil kamila kanak kandef kanpulat
    kapagan karabas karaca karaer karakucak karanbay karatas karcan kardelen karel karen karim
    karima karin karina karine karl karlijn karlukhan karol karolien karoly kasif kasim kasper
    katalin katarzyna kate katelijne katherine kathleen kathrin kathryn kathy katia katie katja
    katleen kato katrien katrijn katrin katty kaver kavurt kayagun kaygusuz kayit kaylee kayleigh
    kayrabay kazime kazimierz keano kees kefser keith kelami kelly kemal kenneth kenny kenter kerime
    kerman kerry kete kevim kevin kezban khadija khalid kian kiara kibar kieran kifaye kiki
    kimberley kimberly kinga kirsten kirsty kismet kitan kitti kjell klaas klara klaudia kobe koen
    koenraad kofi kojo koncagul konrad konstanty kornel kornelia kris krista kristel kristiaan
    kristien kristina kristine kristof krisztian krisztina krisztofer krystian krystyna krzysztof
    ksawery kubran kumral kurt kutgun kutun kwame kyan kyano kyara kyle kyra laetitia laika laila
    lajos lale lamberto lana lander larissa lars laszlo laura laure lauren laurence laurens laurent
    lauretta lawrence layla laze leah leander leandro leanne lena lenie lenn lennert leon leona
    leonard leonardo leonie leonor leopold lerze lesley leslie leticia letizia levente levi lewis
    leyli lezize liam liana licia lidia lieke lien liesbet liesbeth lieselot lieze lili liliana
    liliane lilla lily limon lina linda lindsay lindsey linh linn lionel lisa lisandro lisanne lise
    lisette livia liwia liza lize lizz lizzy lode lodewijk loek loes loic lois lola lolita loredana
    lorena lorenzo loretta lorraine lotte louis louisa louise lourenco lowie luana luca lucas luce
    lucia luciana lucie lucien lucienne lucrezia lucy ludo ludovic ludovica ludovicus ludwig lufen
    luigina luis luisa luise luka lukas lukasz luke lutgarde lutgardis lutgart luuk lydia lydie
    lynda lynn lynne maaike maarten maartje macide maciej madalena madeleine madelief mads mafalda
    magali magda magdalena magdolna maggie mahad mahigul mahnaz mahter maja maks maksude maksymilian
    malcolm malgorzata malika malwina mandy manon manuel mara marc marcel marcelina marcell marcella
    marcelle marcin marcio marco marcos marcus marek margaret margareta margaretha margarida margaud
    margaux margherita margit margo margot marguerite maria mariam marian mariana mariann marianna
    marianne marie marieke mariette marijke marijn marika marilyn marina marinus mario marion marisa
    marissa marit mariusz marjan marleen marlies marloes marnix mart marta martha marthe martijn
    martim martin martina martine marton martyn mary maryam maryse maside masume mateus mateusz
    mathew mathias mathieu mathijs mathilde mathis matias matilda matilde mats matteo matthew
    matthias matthieu matthijs matyas maud maura maureen maurice maurits mauro maurycy maxim maxime
    maya maynur mecide mefharet megan mehdi mehdiye mehmet mehrigul meike melaha melania melanie
    meleknur melikkan melina melinda melissa melle melul melvin menfeat menisan merba merijn merim
    merle merva meryem meryeme mesude mette meveddet mevludiye meyhanim mezide micael micha michael
    michal michel michela michele micheline michelle michiel mieke miel mieszko miguel mihai mihaly
    mihrab mihriye mika mike miklos mikolaj mila milan milena milo milosz milou minibe mira miranda
    miray mireille miriam mirte mirthe misra mitchell miyesser mohamad mohamed mohammad mohammed
    molly mona monica monika monique morena morris mostafa muarra mubetcel mucevher muferrih mufide
    mugber muhammad muhammed muhiye mujde mukbile mukrume mulu mumtaze munezzer murat muret musaffa
    musemma mustafa mustapha musure muvahhide muveddet mykola myriam myrthe nades nadia nadine
    nadiya nafile naiara naide naima nair nalan nancy nand nandor naomi narhanim nasiba natacha
    natalia natalie natan nataniel natascha natasha natasja natasza nath nathalie nathan naud
    nazende nazidil nazimet nazlihan nebiha necilal necva nedda nefaret nefiye neil nejdet nela
    nelly nelson neptun neriban nesfe neslinur nesrin neval nevgin nevise nevsale neyran nezengul
    nezize ngozi nguyen nicholas nick nicky nico nicola nicolas nicole nicoletta niek niels nienke
    nigel nigmet nihan nikki nikodem nikolett nikoletta nilcan nili nils nina ninetta ninthe nirgul
    nisa noah noel noelle noemi noortje nora norah norbert nordin nore norman noud nourdin nout
    nudret nuno nura nurbanu nurda nurdeniz nurey nurgil nurhayet nuria nurice nuriyet nurmelek
    nursan nurseda nurser nursim nurtac nurveren nynke oceane odette ogus oksana olaf oleksandr
    oleksiy olena olga olgierd oliver olivia olivie olivier oliwier olus omar omer orcin orhan
    orlando ornella orsolya oscar oskar osman otis ouassima oumaima owen paloma pamela paola
    paoletta pascal patricia patrick patrik patrizia patryk paul paula paulette paulina pauline
    paulo pawel pedro penelope pepijn peter petra petrus phileine philip philippe philippine phillip
    pien pierina pierre piet pieter pilar pina piotr pippa piroska plamen pleun priscilla priya
    przemyslaw quinn quinten quinty rachael rachel rachid radjesh radoslaw radu rafael rafaela rafal
    raffaella ramona raoul raphael raquel rayan raymond rebecca rebeka reda redouan reece reka remi
    remy renaat renata renato rene renee renske rhys ricardo richard rick ricky riet riley rishi
    rita roan robbe robby robert robin rodrigo roger roksana roland romy ronald rosa rosalie
    rosemary roza rozalia rozsa ruben rudolf russell ruth ruud ryan ryszard sabine said sally salma
    salome salvador samantha sami samir samira samuel sandhya sandor sandra sandro sanne santiago
    sara sarah scott sean sebastiaan sebastian sebastiao sebastien selam selena selina senn sergio
    serhiy serkan seth sevgi shane shannon shanti sharon shaun sheila shirley siem sienna sietse
    siham silke simao simon simone sjaak sjaan sjoerd slawomir soeradj sofia sofie sonia sophia
    sophie soraia soufian soufiane soumaya stacey stanislaw stef stefan sten stephane stephanie
    stephen steven stijn stoyan stuart susan susanne suus suzanne suze sven svitlana sylvie sylwia
    szabolcs szilard szilveszter szilvia szymon tadeusz tamas taras tarik tatiana terence teresa
    terez terezia tesfay tess tessa tetyana teun theo theodore theophile therese thibault thibaut
    thierry thijmen thijn thijs thom thomas tiago tibor tijmen tijn tijs timea timo timothee timothy
    tina tineke tirza tivadar tjitske tobias tobiasz tola tolga tomas tomasz tome tony toos tracey
    tracy trevor tristan truus tunde twan tycho tygo tyler tymon tymoteusz urszula vajen valentim
    valentina valentine valeria valerie vasco veerle vera veronika veronique vicente victoire
    victoria vigo viktor viktoria vilmos vince vincent violeta virag virginie vitor vitoria vivien
    volkan volodymyr walid wayne wendy wesley wessel wiebe wieslaw wietse wiktor willem willemien
    william willy wilson winston witold wojciech wouter xavi xavier yara yasmin yasmina yasmine
    yassin yassine yfke yinthe yonas younes youssef yulia yuriy yusuf yves yvonne zacharie zakaria
    zalan zara zbigniew zeynep zita zoey zofia zoltan zouhair zsanett zsigmond zsofia zsolt zsombor
    zsuzsanna
    """.split()
)
"""Names that are names however they are typed."""
