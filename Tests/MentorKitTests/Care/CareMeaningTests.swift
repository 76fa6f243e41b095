import MentorText
import Testing

@testable import MentorKit

/// One sentence after the other for each meaning that a card hears, beside sentences with the same words that
/// mean nothing of the kind.
struct CareMeaningTests {
  /// The writer will not be alive, or hopes not to be.
  static let absence = [
    "I am tired to live, Professor.",
    "Some evenings I want to finish with my life.",
    "If they refuse me I will end myself, I mean it.",
    "Every night I ask God that He takes my soul.",
    "This is my last message to anyone.",
    "If I vanish from this world nobody pays for it.",
    "I do not plan to be alive when the exam results come.",
    "I can't imagine myself still being around for the graduation.",
    "From Sunday on? After Sunday I will not bother anybody ever again.",
    "By the time you open this I will be dead.",
    "By the time you read this I am gone.",
    "Most evenings I pray that my heart would stop.",
    "I would rather join him than do this alone for years.",
    "All I want is to sleep and not open my eyes again.",
    "It would have been easier for all if I had never been born.",
    "Not existing sounds so peaceful to me.",
    "I am tired of this life, Sir.",
    "There are thoughts to end my own life since the results came.",
  ]

  /// Means are at hand, or were used.
  static let means = [
    "I took a whole bunch of my dads sleeping pills.",
    "I have drunk insecticide and I am afraid.",
    "I've stopped taking my insulin on purpose.",
    "Somebody should take the rifle out of my house before Sunday.",
    "I have the tablets counted out and only wanted to hear a voice.",
    "I have hoarded my sleeping pills since summer.",
    "i took like thirty paracetamol and now im sick",
    "I've swallowed about 40 of my mum's tablets.",
    "I overdosed on Sunday, they let me go this morning.",
    "I od'd last week, can I still hand in the essay?",
  ]

  /// The writer cannot trust themselves, pictures it, or has the urge.
  static let dread = [
    "Driving home I think how easy it would be to let the car drift into the oncoming lorries.",
    "I feel to jump from the hostel terrace.",
    "At night I climb over the railing to see how it would feel.",
    "I don't know how to keep myself safe.",
    "I am not safe on my own.",
    "I don't trust myself alone.",
    "I'm afraid that I will do something to myself.",
    "On the platform I think how simple it would be to step off.",
    "I have imagined driving into the river after the shift.",
    "I keep reading how to die.",
    "I have been cutting since spring.",
    "The urge to cut gets stronger at night.",
    "A voice says that I must die.",
  ]

  /// What is said outright counts in a sentence about a topic as well.
  static let own = [
    "I am a PhD student in suicide research and last week I tried to kill myself.",
    "I teach a course on suicide prevention, and I have started planning my own death.",
    "I'm not suicidal, but last night I cut my arms.",
  ]

  static let others = [
    "My brother drank insecticide after the results.",
    "My student says that he does not intend to turn thirty.",
    "There are finger marks round her neck.",
    "He said that he would kill her if she left.",
    "A man is following my sister home from work.",
    "My little boy isn't waking up and is hot.",
    "My friend is having seizures and it does not stop.",
    "My flatmate says she will jump from the balcony.",
    "My cousin called me from the roof and hung up.",
    "We got my uncle down from the bridge.",
    "I found searches on my sister's phone for how to die.",
    "My classmate posted a goodbye and has not answered since.",
    "My aunt says life has no point for her.",
    "My son can't take it any more.",
    "My neighbour sits in the shed with a rifle in his lap.",
    "A pupil wrote that he will come to school with a gun and everyone will pay.",
    "Her husband showed her a knife.",
    "A boy in my group has burns on his arms.",
    "The boss forces himself on my colleague.",
    "My grandson is being beaten by his stepfather and I study abroad.",
    "My friend has gone blue and won't wake.",
    "One side of dad's face is drooping, what do I do?",
    "My girl has stopped eating and fainted at school.",
  ]

  static let violence = [
    "He says he will put me in the ground.",
    "My son went for me with his fists.",
    "My ex keeps turning up outside the shop.",
    "If I pack he will hurt me.",
    "He has a gun and waits at the corner.",
    "There is somebody with a knife outside our door.",
    "My father has already broken my arm.",
  ]

  static let silent = [
    "She cut herself a slice of cake.",
    "He hits me up every week with an idea.",
    "My husband locks me out of the kitchen when he bakes.",
    "The poem begins 'I want to sleep and never wake'.",
    "I have been cutting again, mostly walnut veneer.",
    "The same goes for me with the second draft.",
    "The landlord will not let us out of the contract.",
    "She hears the conductor telling her to slow down.",
    "I let the car roll into the garage.",
    "I will finish myself the last coat of paint.",
    "This is my last message to everyone before my new job.",
    "My boss is having a fit about the invoices.",
    "My review found trials on safety planning after an attempt.",
    "I won't be around in August, I'm on leave.",
    "By the time you read this I'll be on the plane.",
    "I made my peace with going back to the day shift.",
    "I hope my heart rate stops climbing on the hills.",
    "I want to be with my wife in Lisbon.",
    "Retirement sounds restful.",
    "I'm tired of this life of suitcases.",
    "I took thirty tablets back to the shop.",
    "I took about 20 tablets to the repair café for the pupils.",
    "I overdosed on coffee on Monday.",
    "Our ward saw an overdose on Friday.",
    "We stockpile tablets for the district hospital.",
    "I can't keep my laptop safe in this dorm.",
    "I don't trust myself with the production database.",
    "I've thought of driving to the river to clear my head.",
    "I have been cutting since spring: the documentary is at ninety minutes.",
    "The urge to cut scenes comes with each draft.",
    "My friend started cutting hair.",
    "The sat-nav voice tells me to jump lanes too late.",
    "The server can't take it any more.",
    "My replica commits suicide after each failover.",
    "Suicide doors on an old Lincoln: who can rehang them?",
    "We label posts in which users say that they want to die.",
    "Our lab investigates non-suicidal self-injury.",
    "My moot court case is about a man who stalks his ex and threatens to kill her.",
    "The song says that I don't want to live forever.",
    "My flatmate says she will jump at the chance.",
    "A boy in my form brings his father's air rifle to the shooting club.",
    "The jacket came with belt marks across the back.",
    "The robot's arm has gone limp and talks nonsense.",
  ]

  @Test(arguments: absence + means + dread + own)
  func whoMayHarmThemselvesIsShownHelp(_ text: String) {
    #expect(text.card?.kind == .`self`)
    #expect(text.card?.comesAlone == true)
  }

  @Test(arguments: violence)
  func whoIsThreatenedIsShownHelp(_ text: String) { #expect(text.card?.kind == .`self`) }

  @Test(arguments: others)
  func whoIsWorriedAboutSomebodyIsShownWhere(_ text: String) { #expect(text.card?.kind == .other) }

  @Test(arguments: silent)
  func sameWordsWithAnotherMeaningShowNothing(_ text: String) { #expect(text.card == nil) }

  @Test(arguments: [
    "I hope I don't wake up. My father left years ago.",
    "I cannot go on. As a teenager I was top of my class.",
    "I cut myself every night. I was healthy as a child.",
  ])
  func timeThatBelongsToAnotherSentenceMakesNothingOver(_ text: String) {
    #expect(text.card?.kind == .`self`)
  }

  @Test(arguments: [
    "I tried to end my life at nineteen, long before I became a baker.",
    "I survived a suicide attempt in 2011. These days I'm happy.",
    "I haven't self-harmed since I was sixteen.",
    "I wanted to die. That was twelve years ago.",
  ])
  func whatIsLongOverGetsOneQuietLine(_ text: String) { #expect(text.card?.kind == .past) }

  @Test func nobodyIsPraisedForWordsOfTheWorstTime() {
    let text =
      "Dear Ana, at seventeen I tried to end my life, and I am well now. Which book on grief would you give a class?"
    let score = Mentor.builtIn.score(Array(text.utf8))
    #expect(score.care?.kind == .past)
    #expect(
      !score.strengths.contains {
        String(decoding: score.text[$0.range], as: UTF8.self).contains("end my life")
      }
    )
  }
}
