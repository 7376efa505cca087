# Predicament as one container beside a PostgreSQL of its own; docker-compose.yml puts the two together.
FROM maven:3.9-eclipse-temurin-25 AS build
WORKDIR /build
COPY pom.xml ./
COPY .mvn .mvn
COPY domain/pom.xml domain/
COPY migrations/pom.xml migrations/
COPY cases/pom.xml cases/
COPY app/pom.xml app/
RUN --mount=type=cache,target=/root/.m2 mvn -B -ntp -q dependency:go-offline || true
COPY domain domain
COPY migrations migrations
COPY cases cases
COPY app app
RUN --mount=type=cache,target=/root/.m2 mvn -B -ntp -q package -DskipTests

FROM eclipse-temurin:25-jre
RUN useradd --system --uid 10001 --create-home --home-dir /predicament predicament
WORKDIR /predicament
USER predicament
ENV JAVA_TOOL_OPTIONS="-XX:MaxRAMPercentage=75 -XX:+ExitOnOutOfMemoryError"
# unpacked, and started once on a PostgreSQL of its own, by the Java that will run it
RUN --mount=type=bind,from=build,source=/build/app/target,target=/built \
    java -jar /built/predicament.jar prepare /predicament/program
ENV SERVER_ADDRESS=0.0.0.0
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=3s --start-period=90s --retries=6 \
  CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/8080 && printf 'GET /actuator/health HTTP/1.0\\r\\n\\r\\n' >&3 && grep -q '\"UP\"' <&3"]
ENTRYPOINT ["/predicament/program/predicament"]
