import MentorText
import Testing

@testable import MentorKit

/// When a card with human help is shown, and when not.
struct CareRouteTests {
  static let explicit = [
    "I want to die.",
    "I took 40 pills.",
    "i have swallowed 25 of my tablets",
    "I don't want to be here anymore and nobody would notice.",
    "Sometimes I think about killing myself before the stand-up.",
    "They would be better off without me.",
    "I can't go on like this anymore.",
    "I have been thinking about suicide every night.",
    "There is no point in living since the layoff.",
    "I wish I were dead.",
    "I started self-harming again.",
    "I keep thinking about ways to die.",
    "Every evening on the bridge I wonder what it would be like to jump.",
    "I'd rather be dead than go back to that house.",
    "I dont see why i should go on living",
    "Honestly I just want it all to be over, for ever.",
    "im gonna kill myself tonight",
    "I've been having thoughts of ending my life.",
    "i hurt myself when it gets too loud in my head",
    "Part of me hopes that I don't wake up in the morning.",
    "I don't think I can stay alive much longer.",
    "My family would be happier if I had never been born.",
    "I no longer want to live.",
    "Life has no meaning and I want to end it.",
    "I think the world would be better without me in it.",
    "I've got the pills in my drawer and I count them.",
    "I tried to take my life last Tuesday, nobody at work knows.",
    "I cant do this anymore. I want to disappear forever.",
    "I feel like ending everything.",
    "I am planning to end my life after the exams.",
    "I've stopped seeing a reason to be alive.",
    "What's the use of living like this",
    "I think I'll end it this weekend, my sister can have the flat.",
    "Some nights I pray I won't wake up.",
    "My kids deserve better, they'd be better off if I were dead.",
    "I'm scared of what I might do to myself tonight.",
    "I feel suicidal and my therapist is on holiday.",
    "I have started to burn my arms with cigarettes again.",
    "If this application fails I will kill myself, I mean it.",
    "I just don't want to exist anymore",
    "i keep having these thoughts about jumping in front of the train",
    "It would be easier for everybody if I just died.",
    "I cannot live like this any longer.",
    "nothing left for me here, i've decided to end my life",
    "I don't see a point in living.",
    "I see no point in being alive.",
    "I do not see any reason to live.",
    "I can't see the point of living anymore.",
    "I no longer see a purpose in living.",
    "There is no sense in going on living.",
    "I cannot find a reason to stay alive.",
    "I'm okay, I just want to die.",
    "My chef shouts at me all evening and I want to die.",
    "She moved out and I want to end my life.",
    "I told my landlady that I am suicidal.",
    "I study pharmacy and I am suicidal.",
    "At the tram stop I think about suicide.",
    "I cut myself with a razor blade on bad days.",
    "I want to commit suicide.",
    "Suicide is the only way for me.",
    "I took thirty paracetamol an hour ago.",
    "i wanna die",
    "i cant go on like this",
    "I don´t want to live.",
    "Life's not worth living.",
    "I feel like dying.",
    "I have no will to live.",
    "I don't feel like living.",
    "Twelve years ago I wanted to die, and today I want to die again.",
    "I lost the shop two years ago and I think about killing myself.",
    "I wish somebody would kill me.",
    "Why am I still alive?",
    "I should not be alive.",
  ]

  static let distress = [
    "I can't take it anymore, I have nobody.",
    "I hate myself.",
    "My manager touches me and makes remarks about my body.",
    "I feel worthless and hopeless.",
    "I see no way out of this.",
    "My partner hits me and I am afraid to go home.",
    "My husband pushed me down the stairs and I told the hospital I slipped.",
    "He beats me when the food is late.",
    "My uncle touches me when my parents are out.",
    "She threw a pan at me again and I lock myself in the bathroom.",
    "He says he will kill me if I go to the police.",
    "My father beats us and I don't dare to go home.",
    "Nobody would miss me. I'm such a burden to everyone.",
    "My boyfriend choked me on Sunday.",
    "I'm not safe at home, my stepfather drinks and comes after me.",
    "My wife hits me and nobody believes a man.",
    "I am so desperate and alone, there is nobody left to call.",
    "I hear voices telling me to hurt people.",
    "I have not eaten for five days.",
    "I wish I could just disappear.",
    "I haven't eaten anything since Sunday and I can't get up.",
    "The voices tell me that I have to do it.",
    "I keep hearing a voice that says I am worthless.",
    "I just want to vanish.",
    "I am afraid I will hurt my baby.",
    "Everything would stop if I could simply disappear from this world.",
    "I have not eaten or slept for days and the walls talk to me.",
    "I'm scared that I might hurt somebody.",
    "I haven't left my bed or eaten in a week.",
    "I feel worthless.",
    "I have panic attacks every morning.",
    "I can't do this any more.",
    "I don't see any way out.",
    "I am such a burden to everyone.",
    "I'm at breaking point and nobody listens. I can't get up.",
    "I can't sleep, I can't think, I am falling apart.",
  ]

  static let others = [
    "My brother tried to commit suicide last week and I cannot focus.",
    "A colleague told me she wants to kill herself.",
    "My flatmate says that she doesn't want to live any more and I don't know what to do.",
    "One of my students wrote that he thinks about ending his life.",
    "My son cuts himself and hides it.",
    "I'm afraid my sister will harm herself, she has given away her cat.",
    "My dad keeps saying he wants to end it all since mum left.",
    "My friend texted that she took all her pills.",
    "Our trainee told me that she has been suicidal for weeks.",
    "A boy in my class said he was going to kill himself.",
    "My nephew told me he doesn't want to be alive.",
    "My husband threatens to kill himself if I go.",
    "I found a goodbye note in my daughter's room.",
    "Her father beats her, she is my best friend and she begs me to say nothing.",
    "A friend of mine tried to take his own life and I don't know what to say to him.",
    "My lodger wants to kill herself.",
    "My mate says that he'd be better off dead.",
    "My pupil says there is no point in living.",
    "My aunt says life is not worth living.",
    "My apprentice cuts his arms.",
    "My sister self-harms and I found out on Sunday.",
    "My brother, an actor, tried to hang himself.",
  ]

  static let past = [
    "I attempted suicide in 2015 and am well now.",
    "When I was seventeen I tried to kill myself. I'm fine today.",
    "Twenty years ago I used to cut myself; that is behind me.",
    "I was suicidal in college, years ago, and I am doing well now.",
    "At nineteen I wanted to die. I'm glad I didn't, and I have had a good life since.",
    "I survived a suicide attempt eight years ago and I am fine now.",
    "As a teenager I self-harmed. That is over and I teach yoga now.",
    "After the flood I thought about ending my life. I have recovered completely.",
    "I no longer have thoughts of suicide, I am strong and happy now.",
  ]

  /// Idioms, topics, and hard but ordinary days.
  static let silent = [
    "This deadline is killing me.",
    "I'm dying to hear your view.",
    "I would kill for a second GPU.",
    "Should I kill the process or wait?",
    "We are dead broke until Friday.",
    "I am a die-hard R user.",
    "I work on suicide prevention research with survival analysis.",
    "Our classifier detects self-harm posts on forums.",
    "I model mortality and death rates in ICU data.",
    "I feel stuck in my career.",
    "My commute bores me to death.",
    "The job market is brutal and I was rejected 40 times.",
    "I am burned out and need a break.",
    "My laptop died.",
    "My mum will kill me if I fail this exam.",
    "I nearly died laughing at the rehearsal.",
    "The stairs to the archive kill my knees.",
    "I can't take this job offer, the pay is too low.",
    "I can't take it to the repair shop before Monday.",
    "He hit me up on LinkedIn about a role.",
    "My code hits me with a null pointer each time.",
    "I hurt myself at the gym and can't lift, which exercises are safe?",
    "I cut myself on a chisel; how do you hold it properly?",
    "I want to disappear into the mountains for a week and paint.",
    "How do I end it on a good note? The speech, I mean.",
    "I'd rather die than speak in front of the board.",
    "My essay on Virginia Woolf asks whether her suicide shaped the reception.",
    "In my novel the hero wants to kill himself in chapter two; is that too early?",
    "Is it career suicide to leave before the bonus?",
    "My thesis on suicide rates in farmers needs a better model.",
    "I lost my grandmother and miss her every day.",
    "We had to put our dog to sleep and I cry all day.",
    "I don't want to be here in five years, I want to be an editor.",
    "There's no point in applying twice, is there?",
    "I can't go on holiday because of the audit.",
    "My boss beat me to the punch in the meeting.",
    "I'm done with Excel. Please, no more pivot tables.",
    "Killing two birds with one stone: I want to learn SQL and get a raise.",
    "The shot that killed the king in act five: how do I stage it?",
    "Our dying village needs a baker, would you take the lease?",
    "I gave away my books before the move, and now I need one back.",
    "My sister gave away her dog when she moved; do shelters take cats?",
    "The patient died on my shift and I want to know how older doctors deal with it.",
    "My character can't die because of the amulet, is it a bug?",
    "I'm a nurse on a psychiatric ward with suicidal patients and wonder about a move to hospice care.",
    "They said the last slide was deadly. How do I get better at presenting?",
    "I sat on the bridge with my sketchbook; how do I draw water?",
    "I hit a wall with my thesis and there seems no way out of the method chapter.",
    "The company will not be around much longer, should I leave now?",
    "I will not be around on Friday, can we meet on Thursday?",
    "Tired of living in a flat share, where do I find a studio?",
    "He threatened to fire me over a joke.",
    "The boxing coach punches me hard in sparring; is that normal?",
    "The interview was so bad I wanted to die.",
    "I'd love to die on that hill: tabs, not spaces.",
    "Our app kills the battery and users hate us for it.",
    "My father hit his head, is the emergency room open?",
    "I work in a morgue and want to move to teaching.",
    "How do I handle a customer who threatened my colleague with a lawyer?",
    "The exam killed us all, but I passed.",
    "She threw me in at the deep end with the new project.",
    "My manager pushed me to apply for the post.",
    "He pushed me out of the project and took the credit.",
    "I'm tired of life in the city and think about farming.",
    "The world would be better without Excel.",
    "Nobody would miss the Monday meeting.",
    "My boss told everyone I fell asleep in the meeting.",
    "I want to end my contract early, how do I say it?",
    "I sat in the car and thought about my pitch.",
    "How do I write a farewell letter to my team?",
    "She took the pills for her migraine and can drive again.",
    "I took 2 tablets for the headache.",
    "Before the talk I took 1 aspirin.",
    "I hate myself for missing that bus.",
    "Her speech touches me whenever I hear it.",
    "I took 30 tablets to the repair shop.",
    "For a year I took 20 tablets a week against malaria.",
    "My tablet is going to die, please answer soon.",
    "I want to die rich, so how do I begin to save?",
    "I don't want to live in Hamburg any more.",
    "I don't want to wake up at five for the bakery any more.",
    "I won't be here much longer, my contract ends in June.",
    "I step off the bus and forget every line.",
    "I'm thinking of jumping into freelance work.",
    "I take tablets for my thyroid.",
    "I overdosed on podcasts.",
    "My grandmother did not want to live in a home.",
    "My son hurt himself on the slide.",
    "I feel hopeless at algebra.",
    "My dissertation is on suicide notes.",
    "The choir would be better off without me singing bass.",
    "I never wanted to commit suicide, whatever the rumour says.",
    "My poem about dying bees needs a reader.",
  ]

  @Test(arguments: explicit)
  func aWriterInDangerGetsTheCardAlone(_ text: String) throws {
    let found = try #require(text.card, "\(text)")
    #expect(found.kind == .`self` && found.comesAlone, "\(text)")
  }

  @Test(arguments: distress)
  func distressAndViolenceGetTheCardToo(_ text: String) throws {
    let found = try #require(text.card, "\(text)")
    #expect(found.kind == .`self` && !found.comesAlone, "\(text)")
  }

  @Test(arguments: others)
  func worryAboutSomebodyGetsTheOtherCard(_ text: String) {
    #expect(text.card?.kind == .other, "\(text)")
  }

  @Test(arguments: past)
  func whatIsOverGetsOneQuietLine(_ text: String) throws {
    let found = try #require(text.card, "\(text)")
    #expect(found.kind == .past && !found.comesAlone && !found.text.contains("\n"), "\(text)")
  }

  @Test(arguments: silent)
  func idiomsAndTopicsGetNothing(_ text: String) { #expect(text.card == nil, "\(text)") }

  @Test func everyOwnTextIsTreatedAsItsWriterMeant() {
    for need in NeedText.own { #expect((need.text.card != nil) == (need.crisis == true), "\(need.text)") }
  }

  /// One text a card, and for violence one with the sentence more.
  @Test func theWordingIsTheSameForEverybody() {
    func wordings(_ texts: [String]) -> Set<String> { Set(texts.compactMap { $0.card?.text }) }
    #expect(wordings(Self.explicit).count == 1)
    #expect(wordings(Self.distress).count == 2)
    #expect(wordings(Self.others).count == 2)
    #expect(wordings(Self.past).count == 1)
  }

  /// Evidence 3.4, the list of what must not be said.
  @Test func cardsAreCalmAndPromiseNothing() {
    let texts = [Self.explicit[0], Self.distress[0], Self.others[0], Self.past[0]].compactMap {
      $0.card?.text
    }
    #expect(texts.count == 4)
    let forbidden = [
      "!", "commit", "successful", "failed", "attention", "cry for help", "others have it", "think of your",
      "we understand", "confidential service", "will help", "1-800", "you must", "suicid", "diagnos",
      "mentor",
    ]
    for text in texts {
      for word in forbidden { #expect(!text.lowercased().contains(word), "\(word): \(text)") }
    }
    #expect(texts[0].contains("findahelpline.com") && texts[0].contains("local emergency number"))
    #expect(texts[0].contains("may be wrong") && texts[0].contains("nobody has been told"))
  }

  @Test func whatWasCheckedIsDatedWhereverItStands() throws {
    let route = CareRoute.builtIn
    #expect(route.pointer.hasPrefix("Not doing well? findahelpline.com"))
    let found = try #require(Self.explicit[0].card).text
    for text in [route.pointer, route.received, found] {
      #expect(text.contains("(Checked on 2026-") && !text.contains("{"), "\(text)")
    }
  }

  @Test func theWordsThatShowedItAreNotQuoted() throws {
    for text in Self.explicit {
      let shown = try #require(text.card, "\(text)").text
      #expect(!shown.contains(text.split(separator: " ").suffix(3).joined(separator: " ")), "\(text)")
    }
  }

  @Test(arguments: [
    "self", "other", "past", "distress", "emergency", "received", "pointer", "helplines", "violence",
  ])
  func aMissingCardIsAFaultAndNotSilence(_ name: String) throws {
    let records = try Resources.records(in: "care")
    let error = #expect(throws: RecordError.self) { try CareRoute(records.filter { $0.name != name }) }
    #expect(
      error?.description.contains("Resources/care/\(name).card") == true,
      "\(String(describing: error))"
    )
  }

  @Test(arguments: ["I want to die.", "My brother says that he wants to end his life."])
  func theCardIsTheSameInAnyWriting(_ text: String) throws {
    let kind = try #require(text.card, "\(text)").kind
    for variant in [text.uppercased(), text.lowercased(), "Hi Ana,\r\n\r\n\(text)\r\n", "1. \(text)"] {
      #expect(variant.card?.kind == kind, "\(variant)")
    }
  }
}
